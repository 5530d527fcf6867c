using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests;

/// <summary>The number of the contract between generated code and the runtime changes with what generated code calls.</summary>
public sealed partial class ContractConventions
{
    // The number of the contract, and the hash of the types that it covers.
    private const int Contract = 10;
    private const string Hash = "21AEB13597685B70";

    private const string Folder = "tests/LiveStation.Conventions.Tests/";
    private const string Golden = "tests/LiveStation.Generator.Engine.Tests/Flavours";

    private static readonly string[] Listings = ["LiveStation.Runtime.net8.0", "LiveStation.Emulator"];

    [Fact]
    public void The_contract_has_the_surface_that_was_recorded_for_its_number()
    {
        string[] surface = [.. Listings.SelectMany(listing => Types(Repository.Read($"{Folder}{listing}.verified.txt")))];

        surface.Length.ShouldBeGreaterThan(40);
        (RuntimeContract.Version, HashOf(surface)).ShouldBe(
            (Contract, Hash),
            "A type that generated code names has changed. If a member was removed or changed, or if generated code calls a new "
            + "member, increase RuntimeContract.Version and the number in ServiceEmitter (and Oldest, unless older code still "
            + "works). Then record the number and the hash here.");
    }

    // The types of a listing that the golden sources name, with their members.
    private static IEnumerable<string> Types(string listing)
    {
        HashSet<string> named = [.. Directory.GetFiles(Repository.PathOf(Golden.Split('/')), "GoldenTests.*.verified.cs")
            .SelectMany(path => Word().Matches(File.ReadAllText(path)).Select(word => word.Value))];
        return Type().Matches(listing).Where(type => named.Contains(type.Groups["name"].Value)).Select(type => type.Value);
    }

    private static string HashOf(IEnumerable<string> surface) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(OwnNumbers().Replace(string.Join('\n', surface), ""))))[..16];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^    public [^\n]*\b(?:class|struct|interface|enum|delegate|record) (?<name>\w+)[^\n]*\n(?:    \{\n.*?^    \}\n|)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Type();

    [GeneratedRegex(@"public const int (?:Version|Oldest) = \d+;")]
    private static partial Regex OwnNumbers();
}
