using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>A command line that cannot be understood; the message says why.</summary>
/// <param name="message">Why, in one or two sentences.</param>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>A word that is not one of those it can be.</summary>
    /// <param name="what">What the word stands for, such as <c>command</c>.</param>
    /// <param name="token">The word.</param>
    /// <param name="known">The words it can be.</param>
    public static UsageException Unknown(string what, string token, params string[] known) =>
        new($"There is no {what} '{token}'. {Nearest.Sentence(token, known)}");
}
