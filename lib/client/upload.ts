import { ApiProblem, problemOf } from "./api";
import type { UploadedJson } from "./api-types";
import { noteSessionEnd } from "./session-end";

/**
 * Sends one file and tells how far it is (0–1). XMLHttpRequest, because fetch reports no upload progress.
 * What is not `listed` is in no gallery. Throws ApiProblem when the studio refuses the file.
 */
export function uploadFile(
  file: File,
  onProgress: (fraction: number) => void,
  { listed = true }: { listed?: boolean } = {},
): Promise<UploadedJson> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    // A browser guesses the type from the name; without one the studio goes by the content alone.
    form.append("file", new Blob([file]), file.name);
    request.open("POST", listed ? "/api/v1/assets" : "/api/v1/assets?listed=false");
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new ApiProblem(0, "unreachable", "The studio could not be reached"));
    request.onload = () => {
      if (request.status === 401) noteSessionEnd();
      if (request.status === 201) resolve(JSON.parse(request.responseText) as UploadedJson);
      else reject(problemOf(request.status, request.responseText));
    };
    request.send(form);
  });
}
