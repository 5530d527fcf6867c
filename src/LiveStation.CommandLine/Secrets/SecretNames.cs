namespace LiveStation.CommandLine.Secrets;

/// <summary>Decides by its name whether a value that the spec does not describe is secret.</summary>
internal static class SecretNames
{
    private static readonly string[] Parts = ["key", "password", "secret", "token"];

    /// <summary>Returns whether the value of a property with this name could be secret. A false match only hides a value.</summary>
    /// <param name="name">The name.</param>
    public static bool Contains(string name) => Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
