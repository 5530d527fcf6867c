using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Makes names safe where C# expects an identifier.</summary>
internal static class Identifier
{
    /// <summary>The name, with <c>@</c> before it when it is a keyword.</summary>
    /// <param name="name">A C# name, with or without its <c>@</c>.</param>
    public static string Escape(string name) =>
        name.StartsWith("@", StringComparison.Ordinal) || Keywords.IsIdentifier(name) ? name : "@" + name;

    /// <summary>The name as documentation comments and <c>nameof</c> see it.</summary>
    /// <param name="name">A C# name, with or without its <c>@</c>.</param>
    public static string Bare(string name) => name.TrimStart('@');
}
