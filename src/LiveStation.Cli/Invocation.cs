namespace LiveStation.Cli;

/// <summary>How this program is called from the root of the repository; it is not installed anywhere.</summary>
internal static class Invocation
{
    /// <summary>What stands before the words of a command.</summary>
    public const string Program = "dotnet run --project src/LiveStation.Cli --";
}
