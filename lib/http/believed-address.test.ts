import { expect, it } from "vitest";
import { believedAddress } from "./believed-address";

it.each([
  ["nothing was forwarded", undefined, "203.0.114.1", "203.0.114.1"],
  ["it came over an IPv6 socket", undefined, "::ffff:203.0.114.1", "203.0.114.1"],
  ["a proxy on this machine forwards", "198.51.0.7", "127.0.0.1", "198.51.0.7"],
  ["a proxy on the network forwards", "198.51.0.7", "10.0.0.2", "198.51.0.7"],
  ["a named proxy forwards", "198.51.0.7", "104.16.0.9", "198.51.0.7"],
  ["a named range forwards", "198.51.0.7", "2606:4700::9", "198.51.0.7"],
])("believes the sender where %s", (_where, forwarded, peer, believed) => {
  expect(believedAddress(forwarded, peer, ["104.16.0.9", "2606:4700::/32"])).toBe(believed);
});

it.each([
  ["a stranger on the internet", "198.51.0.7", "203.0.114.1"],
  ["a stranger who says they are this machine", "127.0.0.1", "203.0.114.1"],
  ["a neighbour who says they are this machine", "127.0.0.1", "192.168.1.9"],
  ["a neighbour who says so in IPv6", "1.1.1.1, ::1", "192.168.1.9"],
  ["a neighbour who says so in mapped IPv6", "::ffff:127.0.0.1", "192.168.1.9"],
])("takes %s by the connection", (_who, forwarded, peer) => {
  expect(believedAddress(forwarded, peer, ["104.16.0.9"])).toBe(peer);
});
