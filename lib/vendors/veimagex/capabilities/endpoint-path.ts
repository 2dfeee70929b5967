/** The one action the document describes; the service's id is added to its query when it is called. */
export const GENERATE_PATH = "/?Action=GetCVImageGenerateResult&Version=2023-05-01";
