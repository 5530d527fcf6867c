using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Engine.Tests.Pages;

/// <summary>The files and symbols that the page of common tasks mentions exist.</summary>
public sealed partial class NamedPlacesTests
{
    private static readonly string[] Built = ["artifacts", "bin", "obj", "node_modules", ".git"];

    private static readonly string[] Files = [.. Walk(Repository.PathOf(""))
        .Select(path => "/" + Path.GetRelativePath(Repository.PathOf(""), path).Replace('\\', '/'))];

    private static readonly Lazy<HashSet<string>> Words = new(() => [.. Files
        .Where(file => Path.GetExtension(file) is ".cs" or ".props" or ".csproj")
        .Where(file => !file.Contains(".verified.", StringComparison.Ordinal))
        .SelectMany(file => Identifier().Matches(Repository.Read(file[1..])).Select(match => match.Value))]);

    private static readonly string[] Named = [.. Code()
        .Matches(Block().Replace(Repository.Read(TaskPage.Path), ""))
        .Select(match => match.Groups[1].Value).Distinct()];

    // Files that the reader of the page, or a command on it, writes.
    private static readonly HashSet<string> Written =
        [.. WrittenFile().Matches(Repository.Read(TaskPage.Path)).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_place_is_in_the_repository()
    {
        string[] places = [.. Named.Where(name => PlaceName().IsMatch(name) && !MadeByTheReader().IsMatch(name) && !Written.Contains(name))];

        places.Length.ShouldBeGreaterThan(30);
        places.Where(place => !IsThere(place.TrimEnd('/'))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_symbol_is_in_the_code()
    {
        string[] symbols = [.. Named.Where(name => SymbolName().IsMatch(name))];

        symbols.Length.ShouldBeGreaterThan(30);
        symbols.Where(symbol => !symbol.Split('.').All(IsWord)).ShouldBeEmpty();
    }

    private static bool IsThere(string place) => Files.Any(file =>
        file.EndsWith("/" + place, StringComparison.Ordinal) || file.Contains($"/{place}/", StringComparison.Ordinal));

    // `Path…` matches all names with that prefix, `*Unit` all names with that suffix.
    private static bool IsWord(string name) => name switch
    {
        [.., '…'] => Words.Value.Any(word => word.StartsWith(name[..^1], StringComparison.Ordinal)),
        ['*', ..] => Words.Value.Any(word => word.EndsWith(name[1..], StringComparison.Ordinal)),
        _ => Words.Value.Contains(name) || typeof(object).Assembly.GetType($"System.{name}") is not null,
    };

    private static IEnumerable<string> Walk(string folder) => Directory.GetFiles(folder).Concat(
        Directory.GetDirectories(folder).Where(one => !Built.Contains(Path.GetFileName(one))).SelectMany(Walk));

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:[\w.-]+/)+[\w.-]*$|^[\w.-]+\.(?:cs|md|props|yaml|json|sln)$")]
    private static partial Regex PlaceName();

    [GeneratedRegex("(?:[Tt]he file|In the written) `([^`]+)`")]
    private static partial Regex WrittenFile();

    [GeneratedRegex(@"pulse\.|\.g\.cs$|\.received\.")]
    private static partial Regex MadeByTheReader();

    [GeneratedRegex(@"^\*?[A-Z][a-z]\w*(?:\.[A-Z]\w*)*…?$")]
    private static partial Regex SymbolName();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Identifier();
}
