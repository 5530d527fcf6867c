using System.Security.Cryptography;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Conventions.Tests;

/// <summary>The number of the contract between generated code and the runtime changes with what generated code calls.</summary>
public sealed class ContractConventions
{
    // The contract, and the hash of the namespace that generated code calls, in the listing for .NET 8.
    private const int Contract = 8;
    private const string Hash = "C4A5822CBF1EA8AF";

    [Fact]
    public void The_contract_has_the_surface_that_was_recorded_for_its_number()
    {
        string listing = File.ReadAllText(LiveStation.Tests.Shared.Repository.PathOf(
            "tests", "LiveStation.Conventions.Tests", "LiveStation.Runtime.net8.0.verified.txt"));
        string surface = listing.Split("namespace LiveStation.Runtime.CompilerServices\n")[1].Split("\n}\n")[0];

        (RuntimeContract.Version, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(surface)))[..16]).ShouldBe(
            (Contract, Hash),
            "What generated code calls has changed. If a member was removed or changed, or if generated code calls a new member, "
            + "increase RuntimeContract.Version and the number in ServiceEmitter (and Oldest, unless older code still works). "
            + "Then record the number and the hash here.");
    }
}
