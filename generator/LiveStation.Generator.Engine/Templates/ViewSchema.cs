using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Schema;

namespace LiveStation.Generator.Engine.Templates;

/// <summary>Writes the JSON Schema of the values that templates see.</summary>
internal static class ViewSchema
{
    /// <summary>Returns the JSON Schema (draft 2020-12) of an object.</summary>
    /// <param name="root">Its shape.</param>
    /// <param name="comment">The comment that identifies the schema.</param>
    /// <param name="language">Language of descriptions: Korean, otherwise English.</param>
    public static string Write(ViewShape root, string comment, DocumentationLanguage language)
    {
        var json = new SchemaJson(language);
        using (json.Object())
        {
            json.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.Text("$comment", comment);
            json.Text("$ref", Reference(root));
            using (json.Object("$defs"))
            {
                foreach (ViewShape shape in ViewShapes.From(root))
                    Write(json, shape);
            }
        }
        return json.ToString();
    }

    private static void Write(SchemaJson json, ViewShape shape)
    {
        using (json.Object(shape.Name))
        {
            json.Text("description", shape.Doc);
            json.Text("type", "object");
            using (json.Object("properties"))
            {
                foreach (ViewMember member in shape.Members)
                {
                    using (json.Object(member.Name))
                        Write(json, member);
                }
            }
            json.Texts("required", shape.Members.Select(member => member.Name));
            json.Scalar("additionalProperties", false);
        }
    }

    private static void Write(SchemaJson json, ViewMember member)
    {
        json.Text("description", member.Doc);
        if (!member.IsNullable)
        {
            Write(json, member.Form);
            return;
        }
        using (json.List("anyOf"))
        {
            using (json.Object())
                Write(json, member.Form);
            using (json.Object())
                json.Text("type", "null");
        }
    }

    private static void Write(SchemaJson json, ViewForm form)
    {
        switch (form)
        {
            case ViewObjectForm part:
                json.Text("$ref", Reference(part.Shape()));
                break;
            case ViewListForm list:
                json.Text("type", "array");
                using (json.Object("items"))
                    Write(json, list.Item);
                break;
            case ViewLiteralForm literal:
                json.Texts("enum", literal.Literals);
                break;
            default:
                json.Text("type", form is ViewTextForm ? "string" : form is ViewIntegerForm ? "integer" : "boolean");
                break;
        }
    }

    private static string Reference(ViewShape shape) => "#/$defs/" + shape.Name;
}
