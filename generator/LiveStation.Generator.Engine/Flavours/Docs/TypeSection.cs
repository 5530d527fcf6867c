using LiveStation.Generator.Engine.Flavours.Docs.Diagrams;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The descriptions of types and enums.</summary>
/// <param name="site">The pages.</param>
internal sealed class TypeSection(Site site)
{
    private readonly FieldTable _fields = new(site);
    private readonly StateTable _states = new(site);

    /// <summary>Returns the description of a type.</summary>
    /// <param name="type">The type.</param>
    public HtmlNode Of(TypeModel type) => Element.Of(
        "section",
        Element.Of("h3", type.Name),
        Element.Of("p", site.Prose(type.Doc)),
        _fields.Of(type.Fields, isSent: (type.Use & TypeUse.Sent) != 0),
        type.States is { } states ? States(type, states) : Element.Join()).With("id", type.Name);

    /// <summary>Returns the description of an enum.</summary>
    /// <param name="one">The enum.</param>
    public HtmlNode Of(EnumModel one) => Element.Of(
        "section",
        Element.Of("h3", one.Name),
        Element.Of("p", site.Prose(one.Doc)),
        Element.Table(
            [site.Text(Labels.Value), .. one.Facts.Select(fact => fact.Name), site.Text(Labels.Meaning)],
            one.Values.Select(Row))).With("id", one.Name);

    private HtmlNode Row(EnumValueModel value) => Element.Row(
    [
        Element.Join([Element.Code(value.Text), .. value.Aliases.SelectMany(alias => new HtmlNode[] { ", ", Element.Code(alias) })]),
        .. value.Facts.Select(fact => (HtmlNode)fact),
        site.Sentences(value.Certainty, value.Note, site.Escaped(value.Doc)),
    ]);

    private HtmlNode States(TypeModel type, StatesModel states) => Element.Join(
        Element.Of("h4", $"{site.Text(Labels.States)}: {states.Field.Wire}"),
        StateDiagram.Of(states, $"{type.Name}: {site.Text(Labels.States)}") ?? Element.Join(),
        _states.Of(states));
}
