using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Schema;

/// <summary>Writes a form as keywords of JSON Schema into the open object.</summary>
internal sealed class FormWriter(SchemaJson json)
{
    /// <summary>Writes a form.</summary>
    public void Write(LanguageForm form)
    {
        switch (form)
        {
            case TextForm text:
                Text(text);
                break;
            case LiteralForm literals:
                Literals(literals.Literals);
                break;
            case OpenLiteralForm open:
                Either([new LiteralForm(open.Literals), open.Text]);
                break;
            case EitherForm either:
                Either(either.Forms);
                break;
            case FlagForm:
                json.Text("type", "boolean");
                break;
            case WholeForm whole:
                Whole(whole);
                break;
            case OwnerForm owner:
                json.Text("$ref", SchemaWriter.RefTo(owner.Owner));
                break;
            case EntriesForm entries:
                Entries(entries);
                break;
            case ListForm list:
                List(list);
                break;
            case OpenForm:
                json.Text("type", "object");
                break;
        }
    }

    /// <summary>Writes a form as a member of the open object.</summary>
    public void Nested(string? name, LanguageForm form)
    {
        using (json.Object(name))
            Write(form);
    }

    // YAML reads 5 as a number and true as a Boolean. The language reads both as texts.
    private void Text(TextForm form)
    {
        string[] types =
        [
            "string",
            .. new[] { ("number", "1"), ("boolean", "true") }
                .Where(type => form.Pattern is null || Regex.IsMatch(type.Item2, form.Pattern))
                .Select(type => type.Item1),
        ];
        if (types.Length == 1)
            json.Text("type", types[0]);
        else
            json.Texts("type", types);
        Pattern(form);
    }

    private void Pattern(TextForm form)
    {
        if (form.Pattern is null)
            return;
        json.Text("pattern", form.Pattern);
        if (form.Expected is { } expected)
            json.Text("patternErrorMessage", new DocText($"Write {expected.En}.", $"다음 형식으로 작성하세요: {expected.Ko}."));
    }

    private void Literals(IReadOnlyList<LanguageLiteral> literals)
    {
        IEnumerable<string> values = literals.Select(literal => literal.IsFlag ? literal.Text : QuotedText.OfCompactJson(literal.Text));
        json.Raw("enum", $"[{string.Join(", ", values)}]");
        using (json.List("enumDescriptions"))
        {
            foreach (LanguageLiteral literal in literals)
                json.TextItem(literal.Description);
        }
    }

    private void Whole(WholeForm form)
    {
        json.Texts("type", ["integer", "string"]);
        json.Number("minimum", form.Least);
        if (form.Most is { } most)
            json.Number("maximum", most);
        json.Text("pattern", form.Pattern);
    }

    private void Either(IEnumerable<LanguageForm> forms)
    {
        using (json.List("anyOf"))
        {
            foreach (LanguageForm form in forms)
                Nested(null, form);
        }
    }

    private void List(ListForm form)
    {
        json.Text("type", "array");
        if (form.IsFilled)
            json.Number("minItems", 1);
        Nested("items", form.Item);
    }

    private void Entries(EntriesForm form)
    {
        json.Text("type", "object");
        if (form.IsFilled)
            json.Number("minProperties", 1);
        if (form.Names is { } names)
        {
            using (json.Object("propertyNames"))
                Pattern(names);
        }
        Nested("additionalProperties", form.Value);
        if (form.Snippet is { } snippet)
            Offer(snippet);
    }

    private void Offer(Snippet snippet)
    {
        using (json.List("defaultSnippets"))
        using (json.Object())
        {
            json.Text("label", snippet.Label);
            json.Text("description", snippet.Description);
            json.Raw("body", snippet.Body);
        }
    }
}
