using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>The keywords of C#, which require <c>@</c> as identifiers.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params",
        "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Indicates whether text is an identifier that does not require <c>@</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && (text[0] == '_' || Letters.IsLetter(text[0])) && SpecName.HasNameCharactersOnly(text) && !All.Contains(text);
}
