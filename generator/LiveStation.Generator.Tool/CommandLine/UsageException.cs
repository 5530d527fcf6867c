using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>A command line that cannot be understood; the message says why.</summary>
/// <param name="message">Why, in one or two sentences.</param>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>A token that is not one of the valid ones.</summary>
    /// <param name="what">What the token stands for, such as <c>command</c>.</param>
    /// <param name="token">The token.</param>
    /// <param name="known">The valid tokens.</param>
    public static UsageException Unknown(string what, string token, params string[] known) =>
        new($"There is no {what} '{token}'. {Nearest.Sentence(token, known)}");
}
