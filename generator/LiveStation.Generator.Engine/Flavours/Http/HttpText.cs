using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>Writes values so that a file of requests has them unchanged: editors replace variables in every part of a request.</summary>
internal static class HttpText
{
    /// <summary>Returns a reference to a variable.</summary>
    /// <param name="name">Name of the variable.</param>
    public static string Variable(string name) => $"{{{{{name}}}}}";

    /// <summary>Returns a body. Two braces that would begin a variable can only be inside a string, where one is escaped.</summary>
    /// <param name="json">Compact JSON.</param>
    public static string Body(string json) => json.Replace("{{", "{\\u007b");

    /// <summary>Returns the text of a comment on one line. An editor would execute a comment that begins with an at sign.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Comment(string text)
    {
        string line = CommentText.Of(text);
        return line.TrimStart().StartsWith("@", StringComparison.Ordinal) ? "- " + line : line;
    }
}
