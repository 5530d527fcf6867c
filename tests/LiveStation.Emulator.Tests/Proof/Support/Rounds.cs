namespace LiveStation.Emulator.Tests.Proof.Support;

/// <summary>How long a long test runs.</summary>
internal static class Rounds
{
    /// <summary>The environment variable that asks for all rounds, as the target ProofTest does.</summary>
    public const string All = "LIVESTATION_ALL_ROUNDS";

    /// <summary>Returns the number of rounds.</summary>
    /// <param name="few">The number in an ordinary run.</param>
    /// <param name="all">The number if all are asked for.</param>
    public static int Of(int few, int all) => Environment.GetEnvironmentVariable(All) is { Length: > 0 } ? all : few;
}
