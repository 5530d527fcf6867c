using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Cli.Commands;

/// <summary>Names what a misspelt name was probably meant to be, by the rule that diagnostics of a spec follow.</summary>
internal static class Hint
{
    /// <summary>A question to append to a message; empty when no name is near.</summary>
    /// <param name="token">The misspelt name.</param>
    /// <param name="known">The names that are valid.</param>
    public static string For(string token, IEnumerable<string> known) =>
        Nearest.To(token, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
}
