using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>
/// The severities that <c>.globalconfig</c> files configure for diagnostics, read as the compiler reads them: the higher
/// <c>global_level</c> wins, and two different values of one level cancel each other. Errors cannot be changed.
/// </summary>
internal sealed partial class GlobalConfig
{
    private const string FileName = ".globalconfig";

    private const int DefaultLevel = 100;

    private readonly Dictionary<string, (int Level, string Severity)> _chosen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the files that apply to specs: in the folders of the specs, the current folder, and all parents.</summary>
    /// <param name="paths">Files and folders of the spec.</param>
    public static GlobalConfig Around(IEnumerable<string> paths)
    {
        var config = new GlobalConfig();
        IEnumerable<string> files = paths.Select(Path.GetFullPath).Append(Directory.GetCurrentDirectory())
            .SelectMany(FoldersAbove).Distinct(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, FileName)).Where(file => File.Exists(file) && RegularFile.IsRegular(file));
        foreach (string file in files)
            config.Add(File.ReadAllText(file));
        return config;
    }

    /// <summary>Parses the text of one file.</summary>
    /// <param name="text">The text.</param>
    public void Add(string text)
    {
        Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (Match line in Line().Matches(text))
            keys[line.Groups["key"].Value] = line.Groups["value"].Value;
        int level = int.TryParse(keys.GetValueOrDefault("global_level"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int said)
            ? said
            : DefaultLevel;
        foreach ((string key, string value) in keys)
        {
            if (Rule().Match(key) is { Success: true } rule)
                Choose(rule.Groups["id"].Value, level, value.ToLowerInvariant());
        }
    }

    /// <summary>Returns the severity of a diagnostic; null when it is suppressed.</summary>
    /// <param name="rule">Its rule.</param>
    public RuleSeverity? Of(DiagnosticRule rule) =>
        rule.Severity == RuleSeverity.Error || !_chosen.TryGetValue(rule.Id, out (int Level, string Severity) choice)
            ? rule.Severity
            : choice.Severity switch
            {
                "none" or "silent" or "refactoring" => null,
                "suggestion" => RuleSeverity.Info,
                "warning" => RuleSeverity.Warning,
                "error" => RuleSeverity.Error,
                _ => rule.Severity,
            };

    private void Choose(string id, int level, string severity)
    {
        if (!_chosen.TryGetValue(id, out (int Level, string Severity) earlier) || level > earlier.Level)
            _chosen[id] = (level, severity);
        else if (level == earlier.Level && severity != earlier.Severity)
            _chosen[id] = (level, "");
    }

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (string? folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    [GeneratedRegex(@"^[ \t]*(?<key>[^\s#;=\[][^=\r\n]*?)[ \t]*=[ \t]*(?<value>[^#;\r\n]*?)[ \t]*(?:[#;].*)?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity$", RegexOptions.IgnoreCase)]
    private static partial Regex Rule();
}
