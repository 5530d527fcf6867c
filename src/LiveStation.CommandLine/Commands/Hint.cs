using LiveStation.Generator.Engine.Naming;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>Suggests a name for a misspelled one, by the same rule as the diagnostics of a spec.</summary>
internal static class Hint
{
    /// <summary>Returns a question to append to a message; empty when no name is similar.</summary>
    /// <param name="token">The misspelled name.</param>
    /// <param name="known">The valid names.</param>
    public static LocalText For(string token, IEnumerable<string> known) => Nearest.To(token, known) is { } nearest
        ? new LocalText($" Did you mean '{nearest}'?", $" '{nearest}'을(를) 입력하려고 했습니까?")
        : "";

    /// <summary>Returns a question as <see cref="For"/> does, and then the valid names, of which there are few.</summary>
    /// <param name="token">The misspelled name.</param>
    /// <param name="known">The valid names.</param>
    public static LocalText WithAll(string token, IReadOnlyList<string> known)
    {
        string list = string.Join(", ", known);
        return For(token, known) + new LocalText($" Values: {list}.", $" 허용 값: {list}.");
    }
}
