using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Diagnostics.Pages;

/// <summary>The parts of a page of <c>generator/docs/diagnostics</c>.</summary>
internal sealed partial class DiagnosticPage
{
    private const string Escaped = "escaped";

    private readonly string _text;
    private readonly Match[] _fences;

    private DiagnosticPage(string text)
    {
        _text = text;
        _fences = [.. Fence().Matches(text).Cast<Match>()];
    }

    public static string Folder { get; } = RepositorySpec.Folder("diagnostics");

    public static IEnumerable<string> Ids => Directory.GetFiles(Folder, "LSG*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The spec that is compiled together with the snippets of all pages.</summary>
    public static string Shop { get; } =
        new DiagnosticPage(File.ReadAllText(Path.Combine(Folder, "README.md"))).Only("yaml shop");

    /// <summary>The page of a diagnostic.</summary>
    /// <param name="id">The id.</param>
    /// <param name="language">The folder of a translation; empty for English.</param>
    public static DiagnosticPage Read(string id, string language = "") =>
        new(File.ReadAllText(Path.Combine(Folder, language, id + ".md")));

    /// <summary>The first line: <c># LSG0040: Unknown type</c>.</summary>
    public string Heading => _text.Split('\n')[0];

    /// <summary>The text after <c>Severity: </c>.</summary>
    public string Severity => SeverityLine().Match(_text).Groups[1].Value;

    /// <summary>The printed line that the page specifies.</summary>
    public string Printed => Only("text").TrimEnd('\n');

    public bool IsOfSpec => Of("yaml mended") is not null;

    public bool IsOfProject => !IsOfSpec && Of("xml broken") is not null;

    /// <summary>The project with a spec snippet of the page; null if the page has no snippet of that kind.</summary>
    public SpecProject? Spec(string kind)
    {
        if (Of("yaml " + kind) is not { } fence)
            return null;
        string[] flags = fence.Groups["info"].Value.Split(' ');
        string text = flags.Contains(Escaped) ? Unescape(Content(fence)) : Content(fence);
        // Both languages, so that a missing text is reported.
        SpecProject project = SpecProject.With(("spec/wares.yaml", text)).Set("LiveStationDocumentation", "both");
        return flags.Contains("alone") ? project : project.Add("spec/shop.yaml", Shop);
    }

    /// <summary>The lines of a project file.</summary>
    public ProjectSnippet Project(string kind) => new(Only("xml " + kind));

    // Characters that Markdown cannot show: a tab, and invisible characters.
    private static string Unescape(string text) => CodePoint().Replace(text.Replace('⇥', '\t'), match =>
    {
        int code = int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((char)code).ToString();
    });

    private string Only(string info) => Content(Of(info).ShouldNotBeNull($"a block '{info}' in {Heading}"));

    private Match? Of(string info) => _fences.SingleOrDefault(
        fence => (fence.Groups["info"].Value + " ").StartsWith(info + " ", StringComparison.Ordinal));

    private static string Content(Match fence) => fence.Groups["text"].Value;

    [GeneratedRegex(@"^```(?<info>[^\n]+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^(?:Severity|심각도): (.+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"⟨U\+([0-9A-F]{4})⟩")]
    private static partial Regex CodePoint();
}
