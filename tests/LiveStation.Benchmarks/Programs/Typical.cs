using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using LiveStation.Benchmarks.Rivals;

const string accessKey = "invented-access-key", secretKey = "invented-secret-key-0123456789abcdef";

using HttpClient http = new();
string target = "/api/v2/re-stream/channels/" + args[2];
string timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
using HMACSHA256 hmac = new(Encoding.UTF8.GetBytes(secretKey));
string signed = "GET " + target + "\n" + timestamp + "\n" + accessKey;
using HttpRequestMessage request = new(HttpMethod.Get, new Uri(new Uri(args[0]), target));
request.Headers.Add("x-ncp-apigw-timestamp", timestamp);
request.Headers.Add("x-ncp-iam-access-key", accessKey);
request.Headers.Add("x-ncp-apigw-signature-v2", Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(signed))));
request.Headers.Add("x-ncp-region_code", "KR");
using HttpResponseMessage response = await http.SendAsync(request);
response.EnsureSuccessStatusCode();
PlainChannelReply? reply = await response.Content.ReadFromJsonAsync(OneJson.Default.PlainChannelReply);
return reply is null ? 1 : 0;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainChannelReply))]
internal sealed partial class OneJson : JsonSerializerContext;
