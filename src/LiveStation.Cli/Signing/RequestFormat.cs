using LiveStation.Runtime;

namespace LiveStation.Cli.Signing;

/// <summary>A format in which a request is printed.</summary>
/// <param name="Name">The name by which users select the format.</param>
/// <param name="Write">Returns the text of a request, which ends with a line break.</param>
internal sealed record RequestFormat(string Name, Func<SignedRequest, string> Write)
{
    /// <summary>All formats; the first is the default.</summary>
    public static IReadOnlyList<RequestFormat> All { get; } =
        [new("curl", Curl), new("http", HttpFile), new("powershell", PowerShell)];

    private static string Curl(SignedRequest request) => request.ToCurl(showSecrets: true);

    // Editors would replace two braces by a variable. In JSON they occur only inside a string, and in no other part.
    private static string HttpFile(SignedRequest request) =>
        request.ToHttp(showSecrets: true).Replace("{{", "{\\u007b", StringComparison.Ordinal);

    // As bytes: Windows PowerShell would send a string in another encoding.
    private static string PowerShell(SignedRequest request)
    {
        IEnumerable<string> headers = request.Headers.Where(header => header.Key != "Content-Type")
            .Select(header => $"{InPowerShell(header.Key)} = {InPowerShell(header.Value)}");
        string type = request.Headers.Single(header => header.Key == "Content-Type").Value;
        string body = request.Body is { } json ? $" -Body ([Text.Encoding]::UTF8.GetBytes({InPowerShell(json)}))" : "";
        return $"Invoke-RestMethod -Method {request.Method} -Uri {InPowerShell(request.Uri.AbsoluteUri)} -ContentType {InPowerShell(type)} "
            + $"-Headers @{{ {string.Join("; ", headers)} }}{body}\n";
    }

    // PowerShell accepts typographic quotation marks too, and each is doubled.
    private static string InPowerShell(string text) =>
        $"'{string.Concat(text.Select(c => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' ? $"{c}{c}" : $"{c}"))}'";
}
