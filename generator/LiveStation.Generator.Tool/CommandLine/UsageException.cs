using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The exception for an invalid command line; the message specifies the cause.</summary>
/// <param name="message">The cause, in one or two sentences.</param>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>Creates an exception for a token that is not one of the valid ones.</summary>
    /// <param name="what">The kind of the token, such as <c>command</c>.</param>
    /// <param name="token">The token.</param>
    /// <param name="known">The valid tokens.</param>
    public static UsageException Unknown(string what, string token, params string[] known) =>
        new($"There is no {what} '{token}'. {Nearest.Sentence(token, known)}");

    /// <summary>Creates an exception for a value that is not valid for an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The value.</param>
    /// <param name="known">The valid values.</param>
    public static UsageException InvalidValue(string option, string value, params string[] known) =>
        new($"'{value}' is not a valid value of {option}. {Nearest.Sentence(value, known)}");
}
