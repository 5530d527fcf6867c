using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds how the service keeps the objects of a type: the keys from <c>owner</c> to <c>external</c>.</summary>
internal sealed class ResourceBinder(PendingChecks pending, DiagnosticBag bag)
{
    private static readonly Phrase Times = new("timestamps", "시각");
    private static readonly Phrase Enums = new("enums", "열거형");

    private readonly ConditionsBinder _conditions = new(pending, bag);

    /// <summary>Returns how objects are kept; null when the service does not keep any.</summary>
    /// <param name="section">The section of the type.</param>
    /// <param name="name">Name of the type.</param>
    /// <param name="fields">Its fields.</param>
    public ResourceModel? Bind(Section section, string name, SiblingTable fields)
    {
        EquatableArray<ScalarNode> owners = section.TextsOrOne(SpecKeys.Owner);
        section.RefuseEmpty(SpecKeys.Owner);
        ScalarNode? view = section.Text(SpecKeys.View);
        foreach (ScalarNode owner in owners.Where(owner => owner.Text != ResourceModel.Account))
        {
            pending.Add(table =>
            {
                if (table.Kept(owner, SpecKeys.Owner) is not null)
                    CheckCircle(name, owner, table);
            });
        }
        if (view is not null)
            pending.Add(table => table.Kept(view, SpecKeys.View));
        var model = new ResourceModel
        {
            Owners = owners.Select(owner => owner.Text).ToEquatableArray(),
            View = view?.Text,
            Until = Member(section, SpecKeys.Until, fields, Times, type => type is ScalarRef
            {
                Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14,
            }),
            AtMost = AtMost(section),
            Log = Member(section, SpecKeys.Log, fields, Enums, type => type is EnumRef),
            External = External(section, name),
        };
        if (model is { Owners.Count: 0 } && (model with { View = null }) != new ResourceModel() && section.Lacks(SpecKeys.Owner))
        {
            Phrase hint = new("the owner of an object, such as account", "객체의 소유자(예: account)");
            bag.Report(StructureRules.MissingKey, section.At, section.What, SpecKeys.Owner, hint);
        }
        return model == new ResourceModel() ? null : model;
    }

    private string? Member(Section section, string key, SiblingTable fields, Phrase fitting, Func<TypeRef, bool> fits)
    {
        if (section.Text(key) is not { } text || fields.Find(text.Text, text.Place) is not { } field)
            return null;
        if (fits(field.Type))
            return field.Wire;
        bag.Report(ReferenceRules.RuleType, text.Span, key, field.Wire, fitting);
        return null;
    }

    private int? AtMost(Section section)
    {
        if (section.Text(SpecKeys.AtMost) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is { } number and > 0)
            return number;
        bag.Report(
            StructureRules.WrongForm, text.Span, text.Text, SpecKeys.AtMost, new("a number of objects, at least 1", "1 이상의 객체 수"));
        return null;
    }

    private ExternalModel? External(Section section, string name)
    {
        if (section.Find(SpecKeys.External)?.Value is MappingNode)
            return new ExternalModel(_conditions.Bind(section, SpecKeys.External, name));
        return section.Flag(SpecKeys.External) ? new ExternalModel(default) : null;
    }

    // The types of a circle have one mistake together, which is reported once.
    private void CheckCircle(string name, ScalarNode owner, ResourceTable table)
    {
        if (new OwnerGraph(table).Way(owner.Text, name) is { } way && way.All(one => string.CompareOrdinal(name, one) <= 0))
            bag.Report(ResourceRules.OwnerCycle, owner.Span, name, string.Join(" → ", way.Prepend(name)));
    }
}
