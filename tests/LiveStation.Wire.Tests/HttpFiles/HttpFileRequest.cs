using System.Globalization;
using System.Text;

namespace LiveStation.Wire.Tests.HttpFiles;

/// <summary>A request of a file.</summary>
/// <param name="Title">The text after <c>###</c>.</param>
/// <param name="Comments">The comments above the request.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Url">The complete URL.</param>
/// <param name="Headers">The headers, one a line.</param>
/// <param name="Body">The body without the line breaks at its end; empty for none.</param>
internal sealed record HttpFileRequest(
    string Title, IReadOnlyList<string> Comments, string Method, string Url, IReadOnlyList<string> Headers, string Body)
{
    /// <summary>Reads the part of a file from the title up to the next request.</summary>
    public static HttpFileRequest Parse(string part)
    {
        string[] lines = part.Split('\n');
        int first = Array.FindIndex(lines, 1, line => line.Length > 0 && !IsComment(line));
        int blank = Array.FindIndex(lines, first, line => line.Length == 0);
        string[] request = lines[first].Split(' ');
        return new HttpFileRequest(
            lines[0].Trim(),
            [.. lines[1..first].Where(IsComment)],
            request[0],
            request[1],
            lines[(first + 1)..blank],
            string.Join('\n', lines[(blank + 1)..]).TrimEnd('\n'));
    }

    /// <summary>Returns the request with every part replaced.</summary>
    public HttpFileRequest Replace(Func<string, string> replace) =>
        this with { Url = replace(Url), Headers = [.. Headers.Select(replace)], Body = replace(Body) };

    /// <summary>Returns the bytes to send to a server.</summary>
    public string Text(Uri server)
    {
        string origin = server.GetLeftPart(UriPartial.Authority);
        Url.ShouldStartWith(origin + "/");
        string length = Encoding.UTF8.GetByteCount(Body).ToString(CultureInfo.InvariantCulture);
        string[] lines =
        [
            $"{Method} {Url[origin.Length..]} HTTP/1.1",
            $"Host: {server.Authority}",
            "Connection: close",
            $"Content-Length: {length}",
            .. Headers,
        ];
        return $"{string.Join("\r\n", lines)}\r\n\r\n{Body}";
    }

    private static bool IsComment(string line) => line.StartsWith('#') || line.StartsWith("//", StringComparison.Ordinal);
}
