using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>
/// Stands in for the source generator of System.Text.Json, which does not run here: the members of each context that the code of a
/// project names.
/// </summary>
internal static partial class JsonContexts
{
    /// <summary>Returns one file for each context of a project.</summary>
    /// <param name="folder">The folder of the project.</param>
    public static IEnumerable<string> Of(string folder) =>
        Directory.GetFiles(Repository.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(text => Context().IsMatch(text))
            .Select(Members);

    private static string Members(string text)
    {
        string name = Context().Match(text).Groups[1].Value;
        string types = string.Concat(Serializable().Matches(text).Select(match => match.Groups[1].Value).Select(type =>
            $"    public System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}> {type} => null!;\n"));
        return $$"""
            namespace {{Namespace().Match(text).Groups[1].Value}};

            partial class {{name}}
            {
                private {{name}}() : base(null) { }
                public static {{name}} Default { get; } = new();
                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null;
            {{types}}
            }
            """;
    }

    [GeneratedRegex(@"partial class (\w+) : JsonSerializerContext;")]
    private static partial Regex Context();

    [GeneratedRegex(@"\[JsonSerializable\(typeof\((\w+)\)\)\]")]
    private static partial Regex Serializable();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
