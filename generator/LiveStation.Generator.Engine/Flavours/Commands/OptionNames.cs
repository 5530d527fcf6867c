using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Commands;

/// <summary>Names of the options that the library LiveStation.CommandLine adds to commands.</summary>
internal static class OptionNames
{
    /// <summary>The names. A value of an operation with one of these names is an option with a prefix.</summary>
    public static EquatableArray<string> OfLibrary { get; } = EquatableArray.Of(
        "all", "allow-http", "body", "dry-run", "endpoint", "help", "lang", "output", "profile", "query", "show-secrets",
        "timeout", "version", "wait", "yes", "zone");

    /// <summary>Prefix of a value of the query whose own name is not available.</summary>
    public const string QueryPrefix = "query.";

    /// <summary>Prefix of a member of the body whose own name is not available.</summary>
    public const string BodyPrefix = "body.";
}
