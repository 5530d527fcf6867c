using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Schema;

namespace LiveStation.Generator.Engine.Templates;

/// <summary>Writes the values that templates see as JSON.</summary>
internal static class ViewJson
{
    /// <summary>Returns an object as indented JSON.</summary>
    /// <param name="root">The object.</param>
    public static string Write(ViewObject root)
    {
        var json = new SchemaJson(DocumentationLanguage.English);
        Write(json, null, root);
        return json.ToString();
    }

    private static void Write(SchemaJson json, string? name, object? value)
    {
        switch (value)
        {
            case ViewObject one:
                using (json.Object(name))
                {
                    foreach (string member in one.Names)
                        Write(json, member, one.ValueOf(member));
                }
                break;
            case IReadOnlyList<object> list:
                using (json.List(name))
                {
                    foreach (object item in list)
                        Write(json, null, item);
                }
                break;
            default:
                json.Scalar(name, value);
                break;
        }
    }
}
