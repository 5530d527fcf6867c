using System.Text.RegularExpressions;

namespace LiveStation.Wire.Tests.HttpFiles;

/// <summary>
/// A file of requests, read by the rules that Visual Studio, the REST Client of VS Code and JetBrains IDEs share: <c>###</c> begins a
/// request, <c>#</c> and <c>//</c> begin a comment, <c>@name = value</c> sets a variable, and an empty line precedes the body.
/// </summary>
internal sealed partial class HttpFile
{
    private readonly Dictionary<string, string> _variables;

    private HttpFile(Dictionary<string, string> variables, IReadOnlyDictionary<string, HttpFileRequest> requests) =>
        (_variables, Requests) = (variables, requests);

    /// <summary>The requests as they are written, by title.</summary>
    public IReadOnlyDictionary<string, HttpFileRequest> Requests { get; }

    /// <summary>Reads a file.</summary>
    public static HttpFile Parse(string text)
    {
        string[] parts = Separator().Split(text);
        Dictionary<string, string> variables = parts[0].Split('\n').Where(line => line.StartsWith('@'))
            .Select(line => line[1..].Split('=', 2, StringSplitOptions.TrimEntries)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new HttpFile(variables, parts.Skip(1).Select(HttpFileRequest.Parse).ToDictionary(request => request.Title));
    }

    /// <summary>Returns a request with the values of its variables.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="changed">Variables that the user changed.</param>
    public HttpFileRequest Resolve(string title, params (string Name, string Value)[] changed)
    {
        Dictionary<string, string> variables = new(_variables);
        foreach ((string name, string value) in changed)
        {
            variables.ShouldContainKey(name);
            variables[name] = value;
        }
        return Requests[title].Replace(text => Variable().Replace(text, match => variables[match.Groups[1].Value]));
    }

    [GeneratedRegex("^###", RegexOptions.Multiline)]
    private static partial Regex Separator();

    [GeneratedRegex("{{(.+?)}}")]
    private static partial Regex Variable();
}
