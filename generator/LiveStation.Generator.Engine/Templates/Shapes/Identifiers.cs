using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Names as identifiers of languages in which some words are reserved.</summary>
internal static class Identifiers
{
    // The words that a variable or a parameter of a module cannot have, and those that a class or an object treats specially.
    private static readonly HashSet<string> OfTypeScript = new(StringComparer.Ordinal)
    {
        "arguments", "await", "break", "case", "catch", "class", "const", "constructor", "continue", "debugger", "default", "delete", "do",
        "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in",
        "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super",
        "switch", "this", "throw", "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield",
    };

    /// <summary>Returns a name in camelCase as an identifier of C#.</summary>
    /// <param name="name">The name in PascalCase.</param>
    public static string CSharp(string name)
    {
        string camel = NameWords.Camel(name);
        return Keywords.IsIdentifier(camel) ? camel : "@" + camel;
    }

    /// <summary>Returns a name in camelCase as an identifier of TypeScript and JavaScript.</summary>
    /// <param name="name">The name in PascalCase.</param>
    public static string TypeScript(string name)
    {
        string camel = NameWords.Camel(name);
        return OfTypeScript.Contains(camel) ? camel + "_" : camel;
    }
}
