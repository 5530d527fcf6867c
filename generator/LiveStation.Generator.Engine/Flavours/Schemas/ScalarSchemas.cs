using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The schemas of scalar values.</summary>
internal static class ScalarSchemas
{
    private const string String = "string", Integer = "integer", Int64 = "int64";

    /// <summary>Returns the schema of a value.</summary>
    /// <param name="kind">The kind of the value.</param>
    /// <param name="direction">The direction in which it is sent.</param>
    public static DocumentMap Of(ScalarKind kind, Direction direction) => kind switch
    {
        ScalarKind.Text => Typed(String),
        // No response contains a value that is only written, so the keyword is for requests.
        ScalarKind.Secret => Typed(String, "password", ("writeOnly", direction == Direction.Sent ? true : (DocumentNode?)null)),
        ScalarKind.Uri => Typed(String, "uri"),
        ScalarKind.TimestampKst14 => Typed(String, null, ("pattern", "^[0-9]{14}$")),
        ScalarKind.Integer32 => Typed(Integer, "int32"),
        ScalarKind.Number => Typed("number", "double"),
        ScalarKind.Boolean => Typed("boolean"),
        ScalarKind.Json => DocumentMap.Of(),
        _ => Typed(Integer, Int64),
    };

    /// <summary>Returns the JSON value of a text, as the default of a value or in a URL.</summary>
    /// <param name="text">The text; untrusted.</param>
    /// <param name="type">Type of the value.</param>
    public static DocumentNode ValueOf(string text, TypeRef type) =>
        type is ScalarRef scalar && Of(scalar.Kind, Direction.Sent).Find("type") is not DocumentText { Text: String }
            ? JsonReader.Read(text) ?? new DocumentText(text)
            : new DocumentText(text);

    /// <summary>Returns a schema that also accepts the values that represent null.</summary>
    /// <param name="schema">The schema of the other values.</param>
    /// <param name="nothing">The values that represent null.</param>
    /// <param name="dialect">The version of JSON Schema.</param>
    public static DocumentMap WithNothing(DocumentMap schema, IReadOnlyList<DocumentNode> nothing, SchemaDialect dialect)
    {
        // A value of the same JSON type is accepted, unless a string has a format or a pattern. An enum accepts any string.
        string? type = (schema.Find("type") as DocumentText)?.Text;
        if (type is null)
            return schema;
        DocumentNode[] foreign = [.. nothing.Where(value => !IsOf(type, value))];
        DocumentMap tolerant = type == String && foreign.Length < nothing.Count
            ? schema.Replace("format", null).Replace("pattern", null)
            : schema;
        return foreign.Length == 0
            ? tolerant
            : DocumentMap.Of(("anyOf", DocumentList.Of([tolerant, dialect.OneOf(foreign)])));
    }

    private static bool IsOf(string type, DocumentNode value) => value is DocumentText ? type == String : type != String;

    private static DocumentMap Typed(string type, string? format = null, params (string Name, DocumentNode? Value)[] more) =>
        DocumentMap.Of([("type", type), ("format", format), .. more]);
}
