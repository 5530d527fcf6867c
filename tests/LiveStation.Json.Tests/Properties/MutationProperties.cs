using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

public sealed class AllProperties
{
    public static TheoryData<string> Names => [.. Mutators.All.Select(m => m.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutated(string name) => Runs.Mutated(Mutators.All.Single(m => m.ToString() == name));
}
