using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds how the service uses a value: the keys from <c>assigned</c> to <c>masked</c>.</summary>
/// <param name="enums">The enums by name.</param>
/// <param name="operations">IDs of all operations, including invalid ones.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class BehaviorBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, HashSet<string> operations, PendingChecks pending, DiagnosticBag bag)
{
    private const string PartOf = "part of ";

    private static readonly Phrase SetsForm = new(
        "a member, or one member with a text such as \"{bucketName}{filePath}\"", "속성, 또는 \"{bucketName}{filePath}\" 같은 텍스트가 있는 속성 하나");
    private static readonly Phrase FilterForm = new(
        "a member, 'part of' and a member, or one member with values", "속성, part of와 속성, 또는 값이 있는 속성 하나");

    private static readonly Phrase InitialForm = new(
        "the value of a text, a number, a boolean, a time or an enum", "텍스트, 숫자, 불리언, 시각, 열거형 중 하나의 값");

    private static readonly string[] Keys =
    [
        SpecKeys.KeyOf, SpecKeys.Sets, SpecKeys.Filter, SpecKeys.Assigned, SpecKeys.Initial, SpecKeys.PresentIf, SpecKeys.ShownBy,
        SpecKeys.Masked,
    ];

    private readonly ConditionsBinder _conditions = new(pending, bag);
    private readonly TextPartsBinder _parts = new(pending, bag);
    private readonly AssignedBinder _assigned = new(enums, new TextPartsBinder(pending, bag), pending, bag);

    /// <summary>Returns how the service uses a value.</summary>
    /// <param name="section">The section of the value.</param>
    /// <param name="wire">Name of the value.</param>
    /// <param name="value">The type of the value.</param>
    /// <param name="type">Name of the type that contains it; null for a value of a path or query.</param>
    /// <param name="resources">Returns the types of the objects that the value is about.</param>
    public BehaviorModel Bind(
        Section section, string wire, TypeRef value, string? type, Func<ResourceTable, IEnumerable<string>> resources)
    {
        // Most values have none of the keys.
        if (!Array.Exists(Keys, section.Has))
            return BehaviorModel.None;
        ReportRepeated(section, SpecKeys.Sets, wire);
        ReportRepeated(section, SpecKeys.Filter, wire);
        return new BehaviorModel
        {
            KeyOf = KeyOf(section),
            Sets = Sets(section, value, resources),
            Filter = Filter(section, value, resources),
            Assigned = type is null ? null : _assigned.Bind(section, value, type),
            Initial = Initial(section, value),
            PresentIf = type is null ? default : _conditions.Bind(section, SpecKeys.PresentIf, type),
            ShownBy = ShownBy(section),
            Masked = Masked(section),
        };
    }

    private void ReportRepeated(Section section, string key, string wire)
    {
        if (section.Find(key)?.Value is ScalarNode only && only.Text == wire)
            bag.Report(ResourceRules.Repeated, only.Span, key, wire);
    }

    private EquatableArray<string> KeyOf(Section section)
    {
        EquatableArray<ScalarNode> types = section.TextsOrOne(SpecKeys.KeyOf);
        section.RefuseEmpty(SpecKeys.KeyOf);
        foreach (ScalarNode type in types)
            pending.Add(table => table.Kept(type, SpecKeys.KeyOf));
        return types.Select(type => type.Text).ToEquatableArray();
    }

    private string? Initial(Section section, TypeRef type)
    {
        if (section.Text(SpecKeys.Initial) is not { } text)
            return null;
        if (type is not (ScalarRef { Kind: not ScalarKind.Json } or EnumRef))
        {
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Initial, InitialForm);
            return null;
        }
        if (type is ScalarRef scalar && ScalarForm.Of(scalar.Kind) is var form && !form.Accepts(text))
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Initial, form.Description);
        if (type is EnumRef)
            pending.Add(table => table.CheckValue(type, text, SpecKeys.Initial));
        return text.Text;
    }

    private SetsModel? Sets(Section section, TypeRef value, Func<ResourceTable, IEnumerable<string>> resources)
    {
        if (section.Find(SpecKeys.Sets) is not { } entry)
            return null;
        (ScalarNode? member, ScalarNode? text) = entry.Value switch
        {
            ScalarNode only => (only, null),
            MappingNode { Single: { Value: ScalarNode made } one } => (one.Key, made),
            _ => (null, null),
        };
        if (member is null)
        {
            bag.Report(StructureRules.WrongForm, entry.Value.Span, SpecKeys.Sets, SpecKeys.Sets, SetsForm);
            return null;
        }
        FollowAll(member, member.Text, resources);
        string? item = value is ListRef { Item: ObjectRef named } ? named.Name : null;
        return new SetsModel(member.Text, text is null ? default : _parts.Bind(text, SpecKeys.Sets, item));
    }

    private FilterModel? Filter(Section section, TypeRef value, Func<ResourceTable, IEnumerable<string>> resources)
    {
        switch (section.Find(SpecKeys.Filter)?.Value)
        {
            case null:
                return null;
            case ScalarNode text:
                bool isPart = text.Text.StartsWith(PartOf, StringComparison.Ordinal);
                string member = isPart ? text.Text.Substring(PartOf.Length).Trim() : text.Text;
                FollowAll(text, member, resources);
                return new FilterModel(member, isPart, default);
            case MappingNode { Single: { Value: MappingNode } one }:
                IReadOnlyList<(ScalarNode Case, ScalarNode Text)> cases = CaseReader.Read(section, one, bag);
                FollowAll(one.Key, one.Key.Text, resources, (table, member) => CheckCases(cases, (value, member), table));
                return new FilterModel(
                    one.Key.Text,
                    IsPart: false,
                    cases.Select(each => new FilterValueModel(each.Case.Text, each.Text.Text)).ToEquatableArray());
            case { } other:
                bag.Report(StructureRules.WrongForm, other.Span, SpecKeys.Filter, SpecKeys.Filter, FilterForm);
                return null;
        }
    }

    private static void CheckCases(
        IReadOnlyList<(ScalarNode Case, ScalarNode Text)> cases, (TypeRef Query, TypeRef? Member) types, ResourceTable table)
    {
        foreach ((ScalarNode one, ScalarNode text) in cases)
        {
            table.CheckValue(types.Query, one, SpecKeys.Filter);
            table.CheckValue(types.Member, text, SpecKeys.Filter);
        }
    }

    private void FollowAll(
        ScalarNode node,
        string member,
        Func<ResourceTable, IEnumerable<string>> resources,
        Action<ResourceTable, TypeRef?>? check = null) => pending.Add(table =>
    {
        // An effect on a type whose objects are not kept has already been reported.
        foreach (string type in resources(table).Where(type => table.OwnersOf(type).Count > 0))
        {
            TypeRef? found = table.Follow(type, member, node.Place);
            check?.Invoke(table, found);
        }
    });

    private EquatableArray<string> ShownBy(Section section)
    {
        EquatableArray<ScalarNode> ids = section.Texts(SpecKeys.ShownBy);
        foreach (ScalarNode id in ids.Where(id => !operations.Contains(id.Text)))
            bag.Report(ReferenceRules.UnknownOperation, id.Span, id.Text, bag.Suggestions.For(id.Text, operations));
        return ids.Select(id => id.Text).ToEquatableArray();
    }

    private int? Masked(Section section)
    {
        if (section.Text(SpecKeys.Masked) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is { } number)
            return number;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Masked, new("a number of characters", "글자 수"));
        return null;
    }
}
