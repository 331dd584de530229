// Names of the client's headers, in the order and the case of the wire, between colons.
function order(request) {
  return request.rawHeadersIn.map((header) => header[0]).join(':');
}

export default { order };
