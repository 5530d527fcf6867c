using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Escapes names where C# expects an identifier.</summary>
internal static class Identifier
{
    /// <summary>Returns the name, with <c>@</c> before it when it is a keyword.</summary>
    /// <param name="name">A C# name, with or without its <c>@</c>.</param>
    public static string Escape(string name) =>
        name.StartsWith("@", StringComparison.Ordinal) || Keywords.IsIdentifier(name) ? name : "@" + name;

    /// <summary>Returns the name as used in documentation comments and <c>nameof</c>.</summary>
    /// <param name="name">A C# name, with or without its <c>@</c>.</param>
    public static string Bare(string name) => name.TrimStart('@');
}
