using System.Text;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Secrets;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Calls;

/// <summary>Keeps the first signed request as text and sends nothing.</summary>
/// <param name="body">Type of the body; null for none.</param>
internal sealed class DryRunHandler(CommandType? body) : HttpMessageHandler
{
    /// <summary>The request, with the signature and the secrets of the body masked; null before it is composed.</summary>
    public string? Request { get; private set; }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string content = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        IEnumerable<string> headers = request.Headers
            .Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .Select(header => $"{header.Key}: {ValueOf(header)}\n");
        Request ??= $"{request.Method} {request.RequestUri!.AbsoluteUri}\n{string.Concat(headers)}{Body(content)}";
        throw new HttpRequestException("The request was printed and not sent.");
    }

    private static string ValueOf(KeyValuePair<string, IEnumerable<string>> header) =>
        string.Equals(header.Key, NcpSignature.SignatureHeader, StringComparison.OrdinalIgnoreCase)
            ? SecretMask.Text
            : string.Join(header.Key == "User-Agent" ? " " : ", ", header.Value);

    private string Body(string content) =>
        content.Length == 0 ? ""
        : body is null ? $"\n{content}\n"
        : $"\n{JsonText.Compact(Masking.Of(JsonText.Read(Encoding.UTF8.GetBytes(content)), body))}\n";
}
