using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>Tables of fields and parameters.</summary>
/// <param name="site">The pages.</param>
internal sealed class FieldTable(Site site)
{
    private readonly TypeText _types = new(site);

    /// <summary>Returns the table of the values of a path.</summary>
    /// <param name="parameters">The values.</param>
    public HtmlNode Of(IEnumerable<ParameterModel> parameters) => Table(parameters.Select(parameter => Element.Row(
        Element.Code(parameter.Wire),
        _types.Of(parameter.Type),
        site.Sentences([site.Escaped(parameter.Doc), .. site.Rules.Of(parameter.Rules, parameter.Type)]))));

    /// <summary>Returns the table of the fields of an object or of the values of a query.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="isSent">Whether a request contains them, so that it matters whether they can be omitted.</param>
    public HtmlNode Of(IEnumerable<FieldModel> fields, bool isSent) => Table(fields.Select(field => Element.Row(
        Element.Code(field.Wire),
        Element.Join(_types.Of(field.Type), isSent ? Presence(field) : ""),
        site.Sentences(
            field.Certainty,
            field.Note,
            [
                site.Escaped(field.Doc), site.Escaped(field.When), .. site.Rules.Of(field.Rules, field.Type),
                field.Default is { } value ? site.Rules.Default(value, field.Type) : null, site.Rules.Zones(field.Zones),
                site.Values.Aliases(field.Aliases),
            ]))));

    // A field of some zones can be required in these.
    private HtmlElement Presence(FieldModel field) => field.IsOptional && field.Rules.Required is not { Terms.Count: 0 }
        ? Element.Of("span.optional", site.Text(Labels.Optional))
        : Element.Of("span.required", site.Text(Labels.Required));

    private HtmlNode Table(IEnumerable<HtmlNode> rows) =>
        Element.Table([site.Text(Labels.Name), site.Text(Labels.Type), site.Text(Labels.Meaning)], rows);
}
