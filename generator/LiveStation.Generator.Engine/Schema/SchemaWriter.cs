using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Schema;

/// <summary>Writes the description of the language as a JSON Schema.</summary>
internal sealed class SchemaWriter
{
    private readonly SchemaJson _json;
    private readonly FormWriter _forms;

    private SchemaWriter(SchemaJson json) => (_json, _forms) = (json, new FormWriter(json));

    /// <summary>Returns the schema. The result is deterministic.</summary>
    /// <param name="mark">The comment that identifies the schema.</param>
    /// <param name="language">Language of titles, descriptions and error messages: Korean, otherwise English.</param>
    public static string Write(string mark, DocumentationLanguage language)
    {
        var writer = new SchemaWriter(new SchemaJson(language));
        writer.Document(mark);
        return writer._json.ToString();
    }

    /// <summary>The reference to a place of the language.</summary>
    /// <param name="owner">The place.</param>
    public static string RefTo(KeyOwner owner) => "#/definitions/" + NameOf(owner);

    private void Document(string mark)
    {
        using (_json.Object())
        {
            _json.Text("$schema", "http://json-schema.org/draft-07/schema#");
            _json.Text("$comment", mark);
            Members(SpecLanguage.Root);
            using (_json.Object("definitions"))
            {
                foreach (KeyOwner owner in SpecLanguage.Definitions.Where(owner => owner != SpecLanguage.Root))
                    Definition(owner);
            }
        }
    }

    private void Definition(KeyOwner owner)
    {
        using (_json.Object(NameOf(owner)))
            Members(owner);
    }

    private void Members(KeyOwner owner)
    {
        _json.Text("title", owner.Title);
        _json.Text("description", owner.Description);
        _json.Text("type", "object");
        string[] required = [.. owner.Keys.Where(key => key.IsRequired).Select(key => key.Name)];
        if (required.Length > 0)
            _json.Texts("required", required);
        Needs(owner);
        using (_json.Object("properties"))
        {
            foreach (LanguageKey key in owner.Keys)
                Property(key);
        }
        if (owner.Others is { } others)
            _forms.Nested("additionalProperties", others);
        else
            _json.Raw("additionalProperties", "false");
        Conditions(owner);
    }

    private void Property(LanguageKey key)
    {
        using (_json.Object(key.Name))
        {
            // Editors show this description. A strict reader ignores members next to $ref and shows the description of
            // the referenced place.
            _json.Text("description", key.Description);
            _forms.Write(key.Value);
        }
    }

    private void Needs(KeyOwner owner)
    {
        (string Key, string Needs)[] all =
        [
            .. owner.Needs, .. owner.Keys.Where(key => key.Needs is not null).Select(key => (key.Name, key.Needs!)),
        ];
        LanguageKey[] flexible = [.. owner.Keys.Where(key => key.NeedsOneOf.Length > 0)];
        if (all.Length + flexible.Length == 0)
            return;
        using (_json.Object("dependencies"))
        {
            foreach ((string key, string needs) in all)
                _json.Texts(key, [needs]);
            foreach (LanguageKey key in flexible)
            {
                using (_json.Object(key.Name))
                    AnyOf(key.NeedsOneOf.Select(needed => new[] { needed }));
            }
        }
    }

    private void Conditions(KeyOwner owner)
    {
        LanguageKey[] variable = [.. owner.Keys.Where(key => key.Stricter is not null)];
        Alternatives[] all =
        [
            .. owner.OneOf, .. owner.Keys.Where(key => key.Or is not null).Select(key => new Alternatives([key.Name], [key.Or!])),
        ];
        if (variable.Length + all.Length == 0)
            return;
        using (_json.List("allOf"))
        {
            foreach (Alternatives alternatives in all)
                Alternatives(alternatives);
            foreach (LanguageKey key in variable)
                Narrow(key.Name, key.Stricter!);
        }
    }

    private void Alternatives(Alternatives alternatives)
    {
        using (_json.Object())
            AnyOf(alternatives.Groups);
    }

    private void AnyOf(IEnumerable<string[]> groups)
    {
        using (_json.List("anyOf"))
        {
            foreach (string[] keys in groups)
            {
                using (_json.Object())
                    _json.Texts("required", keys);
            }
        }
    }

    private void Narrow(string key, Variant variant)
    {
        using (_json.Object())
        {
            using (_json.Object("if"))
                _json.Texts("required", [variant.Key]);
            using (_json.Object(variant.IsThere ? "then" : "else"))
            using (_json.Object("properties"))
                _forms.Nested(key, variant.Value);
        }
    }

    private static string NameOf(KeyOwner owner) => char.ToLowerInvariant(owner.Id[0]) + owner.Id.Substring(1);
}
