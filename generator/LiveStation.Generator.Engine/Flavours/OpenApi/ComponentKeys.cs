using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Names of components, and references to them.</summary>
internal static class ComponentKeys
{
    /// <summary>Kinds of components: the members of <c>components</c>.</summary>
    public const string Schemas = "schemas", Responses = "responses", Parameters = "parameters", Security = "securitySchemes";

    /// <summary>Name of the schema of error responses; no name of a spec contains an underscore here.</summary>
    public const string ErrorBody = "response_error";

    /// <summary>Name of the response with an error that no other response describes.</summary>
    public const string AnyError = "Error";

    /// <summary>Name of the parameter with the region.</summary>
    public const string Region = "region";

    /// <summary>Returns the name of the schema of the body of a successful response.</summary>
    /// <param name="operation">ID of the operation.</param>
    public static string ResponseBody(string operation) => Of(operation + ".response");

    /// <summary>
    /// Returns the name of a component. Only some ASCII characters are valid there, and generators of code read a dot as the end
    /// of a namespace.
    /// </summary>
    /// <param name="name">Name of a type, an enum or an operation, with letters of any language, and a suffix after a dot.</param>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                key.Append(c);
            else if (c == '.')
                key.Append('_');
            else
                key.Append('-').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return key.ToString();
    }

    /// <summary>Returns the address of a component.</summary>
    /// <param name="kind">The kind of the component.</param>
    /// <param name="key">Name of the component.</param>
    public static string Address(string kind, string key) => $"#/components/{kind}/{key}";

    /// <summary>Returns a reference to a component.</summary>
    /// <param name="kind">The kind of the component.</param>
    /// <param name="key">Name of the component.</param>
    public static DocumentMap Reference(string kind, string key) => DocumentMap.Of(("$ref", Address(kind, key)));
}
