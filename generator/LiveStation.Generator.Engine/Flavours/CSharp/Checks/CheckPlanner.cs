using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Checks;

/// <summary>Turns the rules of a value into calls that check them.</summary>
internal static class CheckPlanner
{
    /// <summary>The checks of a value, without those of objects inside it.</summary>
    /// <param name="subject">The value.</param>
    /// <param name="service">The service of the API.</param>
    /// <param name="refusesUnknown">Whether an undefined enum value is a violation.</param>
    public static IEnumerable<CheckPlan> Own(CheckSubject subject, ServiceModel service, bool refusesUnknown) =>
        Presence(subject, service).Concat(Form(subject)).Concat(Limits(subject)).Concat(EnumValues(subject, refusesUnknown));

    /// <summary>The check of the objects inside a value.</summary>
    /// <param name="subject">The value.</param>
    /// <param name="type">C# name of the type of the object or objects inside it.</param>
    public static CheckPlan Inside(CheckSubject subject, string type)
    {
        string method = subject.Type is ListRef ? "InsideEach" : "Inside";
        return Check($"{method}<{type}>", subject, subject.Access, MemberPath.Check(type));
    }

    /// <summary>C# name of the type of the object or objects inside a value; null when there are none.</summary>
    /// <param name="type">Type of the value.</param>
    public static string? Inner(TypeRef type) => type switch
    {
        ObjectRef named => named.Name,
        ListRef { Item: ObjectRef named } => named.Name,
        _ => null,
    };

    private static IEnumerable<CheckPlan> Presence(CheckSubject subject, ServiceModel service)
    {
        if (subject.Missing is not { } missing)
            yield break;
        if (subject.IsRequired)
            yield return Check("Require", subject, missing);
        if (subject.Rules.Required is { } required)
            yield return RequireIf(subject, missing, required);
        string[] elsewhere = subject.Zones.Count == 0
            ? []
            : [.. service.Zones.Where(zone => !subject.Zones.Contains(zone)).Select(zone => zone.Region)];
        if (elsewhere.Length > 0)
        {
            string regions = string.Join(", ", elsewhere);
            string where = LocalText($"in the region {regions}", $"리전 {regions}에서는");
            yield return Check("Absent", subject, $"{missing} || !{IsIn(subject, elsewhere)}", where);
        }
    }

    private static CheckPlan RequireIf(CheckSubject subject, string missing, RequirementModel required)
    {
        IEnumerable<string> zone = subject.Zones.Count == 0 ? [] : [IsIn(subject, subject.Zones.Select(one => one.Region))];
        IEnumerable<string> regions = subject.Zones.Select(one => one.Region);
        string condition = string.Join(" && ", zone.Concat(required.Terms.Select(Condition)));
        string english = Phrase(
            "the region is ", regions, " or ", " and ", required.Terms.Select(term => SentenceOf(term, " is ", " or ")));
        string korean = Phrase("리전이 ", regions, " 또는 ", ", ", required.Terms.Select(term => SentenceOf(term, " 값이 ", " 또는 ")));
        return Check("RequireIf", subject, missing, condition, LocalText(english, korean));
    }

    private static string Condition(TermModel term)
    {
        string access = CheckSubject.Member(term.Field.Name);
        string any = string.Join(" || ", term.Values.Select(value => $"{access} == {Value(term.Field.Type, value)}"));
        return term.Values.Count == 1 ? any : $"({any})";
    }

    private static string Value(TypeRef type, TermValueModel value) => type switch
    {
        EnumRef named => $"{named.Name}.{Identifier.Escape(value.Name)}",
        ScalarRef { Kind: ScalarKind.Boolean } => value.Text,
        _ => CSharpLiteral.Of(value.Text),
    };

    private static string Phrase(
        string region, IEnumerable<string> regions, string or, string and, IEnumerable<string> terms)
    {
        string list = string.Join(or, regions);
        IEnumerable<string> zone = list.Length > 0 ? [region + Measure.Braced(list)] : [];
        return string.Join(and, zone.Concat(terms));
    }

    private static string SentenceOf(TermModel term, string verb, string or) =>
        Measure.NamesOf(term.Field) + verb + Measure.Braced(string.Join(or, term.Values.Select(value => value.Text)));

    private static string LocalText(string english, string korean) =>
        $"new({CSharpLiteral.Of(english)}, {CSharpLiteral.Of(korean)})";

    private static IEnumerable<CheckPlan> Form(CheckSubject subject)
    {
        string mark = subject.CanBeNull || CSharpTypeIsClass(subject.Type) ? "?" : "";
        if (subject.Rules.Length is { } length)
        {
            (string method, string count) = subject.Type switch
            {
                ListRef => ("Count", $"{subject.Access}{mark}.Count"),
                ScalarRef { Kind: ScalarKind.Secret } => ("Length", $"{subject.Access}{mark}.Reveal().Length"),
                _ => ("Length", $"{subject.Access}{mark}.Length"),
            };
            string most = length.Max is { } max ? CSharpLiteral.Of(max) : "int.MaxValue";
            yield return Check(method, subject, count, CSharpLiteral.Of(length.Min), most);
        }
        if (subject.Rules.Pattern is { } pattern)
            yield return Check("Pattern", subject, subject.Access, CSharpLiteral.Of(pattern));
    }

    private static IEnumerable<CheckPlan> Limits(CheckSubject subject)
    {
        string number = Measure.Of(subject.Type, subject.Access, subject.CanBeNull);
        string unit = LimitText.UnitOf(subject.Type);
        if (Measure.DurationUnitOf(subject.Type) is { } whole)
            yield return Check("Whole" + whole, subject, number);
        if (subject.Rules.Min is { } min)
            yield return Limit("AtLeast", subject, number, min, AtLeast(min, unit, LimitText.IsMoment(subject.Type)));
        if (subject.Rules.Max is { } max)
            yield return Limit("AtMost", subject, number, max, AtMost(max, unit, LimitText.IsMoment(subject.Type)));
        if (subject.Rules.MultipleOf is { } of)
            yield return Check("MultipleOf", subject, number, CSharpLiteral.Of(of));
    }

    private static CheckPlan Limit(string method, CheckSubject subject, string number, BoundModel bound, string text) =>
        Check(method, subject, number, Limit(bound, subject), text);

    private static string AtLeast(BoundModel bound, string unit, bool isMoment) => LocalText(
        "at least " + LimitText.Text(bound, unit, Measure.NamesOf),
        LimitText.KoreanText(bound, unit, Measure.NamesOf) + (isMoment ? " 이후" : " 이상"));

    private static string AtMost(BoundModel bound, string unit, bool isMoment) => LocalText(
        "at most " + LimitText.Text(bound, unit, Measure.NamesOf),
        LimitText.KoreanText(bound, unit, Measure.NamesOf) + (isMoment ? " 이전" : " 이하"));

    private static string Limit(BoundModel bound, CheckSubject subject)
    {
        if (bound.Origin is not { } origin)
            return CSharpLiteral.OfNumber(bound.Number.Text);
        string start = origin.Field is { } field
            ? Measure.Of(field.Type, CheckSubject.Member(field.Name), ValueForm.CanBeNullOf(field, subject.Use))
            : subject.Checker + ".Now";
        return bound.Number.Value == 0 ? start : Sum(subject.Type, start, bound.Number);
    }

    // Only sums of Int64 members can overflow: timestamps are far below the limits of long, their offsets are bounded,
    // and sums of doubles do not wrap around.
    private static string Sum(TypeRef type, string start, NumberModel added)
    {
        string number = CSharpLiteral.OfNumber(added.Text);
        return type switch
        {
            _ when added.HasFraction => $"{start} + {number}",
            ScalarRef { Kind: ScalarKind.Integer32 } => $"{start} + {number}L",
            ScalarRef { Kind: ScalarKind.Integer64 } when added.IsNegative =>
                $"({start} < long.MinValue - ({number}) ? long.MinValue : {start} + ({number}))",
            ScalarRef { Kind: ScalarKind.Integer64 } =>
                $"({start} > long.MaxValue - {number} ? long.MaxValue : {start} + {number})",
            _ => $"{start} + {number}",
        };
    }

    private static IEnumerable<CheckPlan> EnumValues(CheckSubject subject, bool refusesUnknown)
    {
        string text = subject.Type is EnumRef named
            ? $"{MemberPath.EnumCodec(named.Name)}.ToTextOrNull({subject.Access})"
            : subject.Access;
        foreach (ChoiceModel choice in subject.Rules.OneOf)
        {
            string chosen = choice.Zone is { } zone ? $"{IsIn(subject, [zone.Region])} ? {text} : null" : text;
            yield return Check("OneOf", subject, [chosen, .. choice.Values.Select(CSharpLiteral.Of)]);
        }
        if (refusesUnknown && subject.Type is EnumRef)
            yield return Check("EnumValue", subject, $"{subject.Access}.UnknownValue");
    }

    private static CheckPlan Check(string method, CheckSubject subject, params string[] arguments) =>
        new(method, arguments.Prepend(CheckSubject.Names(subject.Wire, subject.Name)).ToEquatableArray());

    private static string IsIn(CheckSubject subject, IEnumerable<string> regions) =>
        $"{subject.Checker}.IsIn({string.Join(", ", regions.Select(CSharpLiteral.Of))})";

    private static bool CSharpTypeIsClass(TypeRef type) => type is ScalarRef scalar && CSharpType.IsClass(scalar.Kind);
}
