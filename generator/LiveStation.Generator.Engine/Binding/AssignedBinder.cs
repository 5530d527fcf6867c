using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds values that the service assigns: <c>assigned: now + 3600000</c>.</summary>
internal sealed class AssignedBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, TextPartsBinder parts, PendingChecks pending, DiagnosticBag bag)
{
    private const string Name = "[A-Za-z_][A-Za-z0-9_]*", Path = Name + @"(?:\." + Name + ")*";

    private static readonly Phrase Form = new(
        "counter, counter per an owner, now, changed, entered / time in / is a state, times an owner a state, any type in a state, "
            + "count or last and a type, a path, a path 'of' types, a time with + or -, or a text with {placeholders}",
        "counter, counter per 소유자, now, changed, entered·time in·is와 상태, times 소유자 상태, any 타입 in 상태, count·last와 타입, 경로, "
            + "경로 of 타입, +나 -가 있는 시각, {자리 표시자}가 있는 텍스트");

    /// <summary>Returns the value under <c>assigned</c>; null when it is absent, or when it is invalid, which is reported.</summary>
    /// <param name="section">The section of the member.</param>
    /// <param name="value">The type of the value.</param>
    /// <param name="type">Name of the type of the member.</param>
    public AssignedModel? Bind(Section section, TypeRef value, string type)
    {
        if (section.Find(SpecKeys.Assigned)?.Value is not MappingNode)
            return section.Text(SpecKeys.Assigned) is { } text ? Bind(text, value, type) : null;
        if (section.Mapping(SpecKeys.Assigned) is not { Single: { Value: MappingNode } member })
        {
            SpecNode cases = section.ValueOf(SpecKeys.Assigned);
            Phrase form = new("one member with its values", "속성 하나와 그 속성의 값");
            bag.Report(StructureRules.WrongForm, cases.Span, "{ }", SpecKeys.Assigned, form);
            return null;
        }
        return Choice(member.Key, CaseReader.Read(section, member, bag), value, type);
    }

    private AssignedModel Choice(
        ScalarNode path, IReadOnlyList<(ScalarNode Case, ScalarNode Text)> cases, TypeRef value, string type)
    {
        pending.Add(table =>
        {
            TypeRef? decides = table.Follow(type, path.Text, path.Place);
            foreach ((ScalarNode one, _) in cases)
                table.CheckValue(decides, one, SpecKeys.Assigned);
        });
        return new AssignedModel(AssignedKind.Choice)
        {
            Path = path.Text,
            Cases = cases.Select(one => (one.Case.Text, Assigned: Bind(one.Text, value, type)))
                .Where(one => one.Assigned is not null)
                .Select(one => new AssignedCaseModel(one.Text, one.Assigned!)).ToEquatableArray(),
        };
    }

    private AssignedModel? Bind(ScalarNode text, TypeRef value, string type)
    {
        if (value is EnumRef named && enums.TryGetValue(named.Name, out BoundEnum? known) && known.Declared.Contains(text.Text))
            return new AssignedModel(AssignedKind.Text) { Parts = EquatableArray.Of(new TextPartModel { Text = text.Text }) };
        if (text.Text.IndexOf('{') >= 0)
        {
            return parts.Bind(text, SpecKeys.Assigned, type) is { Count: > 0 } bound
                ? new AssignedModel(AssignedKind.Text) { Parts = bound }
                : null;
        }
        AssignedModel? assigned = Simple(text.Text) ?? AboutStates(text, type) ?? AboutTypes(text, type) ?? AboutPaths(text, type);
        if (assigned is null)
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Assigned, Form);
        return assigned;
    }

    private static AssignedModel? Simple(string text) => text switch
    {
        "counter" => new AssignedModel(AssignedKind.Counter),
        "now" => new AssignedModel(AssignedKind.Now),
        "changed" => new AssignedModel(AssignedKind.Changed),
        _ => null,
    };

    private AssignedModel? AboutStates(ScalarNode text, string type)
    {
        Match match = Regex.Match(text.Text, $"^(entered|time in|is) ({Name})$");
        if (!match.Success)
            return null;
        string state = match.Groups[2].Value;
        pending.Add(table => table.CheckState(type, text with { Text = state }));
        AssignedKind kind = match.Groups[1].Value switch
        {
            "entered" => AssignedKind.Entered,
            "is" => AssignedKind.Is,
            _ => AssignedKind.TimeIn,
        };
        return new AssignedModel(kind) { State = state };
    }

    private AssignedModel? AboutTypes(ScalarNode text, string type)
    {
        Match match = Regex.Match(
            text.Text, $"^(?:(counter per|count|last) ({Name})|(times) ({Name}) ({Name})|(any) ({Name}) in ({Name}))$");
        if (!match.Success)
            return null;
        string[] words = [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)];
        pending.Add(table =>
        {
            if (table.Kept(text with { Text = words[1] }, SpecKeys.Assigned) is not null && words.Length > 2)
                table.CheckState(words[1], text with { Text = words[2] });
        });
        AssignedKind kind = words[0] switch
        {
            "counter per" => AssignedKind.CounterPerOwner,
            "count" => AssignedKind.Count,
            "last" => AssignedKind.Last,
            "times" => AssignedKind.Times,
            _ => AssignedKind.Any,
        };
        return new AssignedModel(kind) { Types = EquatableArray.Of(words[1]), State = words.Length > 2 ? words[2] : null };
    }

    private AssignedModel? AboutPaths(ScalarNode text, string type)
    {
        if (Regex.Match(text.Text, $"^({Path}) of ({Name}(?:, *{Name})*)$") is { Success: true } others)
        {
            string[] types = [.. others.Groups[2].Value.Split(',').Select(name => name.Trim())];
            string member = others.Groups[1].Value;
            pending.Add(table => Array.ForEach(types, name =>
            {
                if (table.Kept(text with { Text = name }, SpecKeys.Assigned) is not null)
                    table.Follow(name, member, text.Place);
            }));
            return new AssignedModel(AssignedKind.MembersOf) { Path = member, Types = types.ToEquatableArray() };
        }
        Match sum = Regex.Match(text.Text, $"^({Path})(?: *([+-]) *(?:([0-9]+)|({Path})))?$");
        if (!sum.Success)
            return null;
        string? origin = sum.Groups[1].Value == "now" ? null : sum.Groups[1].Value;
        string? minus = sum.Groups[4].Success ? sum.Groups[4].Value : null;
        if (minus is not null && sum.Groups[2].Value == "+")
            return null;
        string signed = sum.Groups[2].Value + sum.Groups[3].Value;
        long plus = 0;
        if (sum.Groups[3].Success && !long.TryParse(signed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out plus))
            return null;
        foreach (string path in new[] { origin, minus }.OfType<string>())
            pending.Add(table => table.FollowAny(type, path, text.Place));
        return sum.Groups[2].Success
            ? new AssignedModel(AssignedKind.Sum) { Path = origin, Minus = minus, Plus = plus }
            : new AssignedModel(AssignedKind.Path) { Path = origin };
    }
}
