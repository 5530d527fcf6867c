using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Enums;

/// <summary>Plans the files of enums.</summary>
internal static class EnumsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(group.Enums, model => model.Name).Select(bucket => new EnumsUnit(
            bucket.PathOf(group.Name, "Enums"),
            context.Header(group.Files),
            bucket.Members.Select(model => Enum(model, context.Docs)).ToEquatableArray()));

    private static EnumPlan Enum(EnumModel model, DocComposer docs) => new(
        model.Name,
        docs.Summarize(DocXml.From(model.Doc)),
        model.Values.Select(value => Member(value, docs)).ToEquatableArray(),
        new EnumExtensionsPlan(
            docs.Summarize(Phrases.ExtensionsOf(model.Name)),
            KnownDoc(Phrases.WireText, Phrases.KnownWireText, docs),
            OpenDoc(Phrases.WireText, Phrases.OpenWireText, docs),
            ParseDoc(docs),
            model.Facts.Select((fact, index) => Fact(model, fact, index, docs)).ToEquatableArray()));

    private static EnumMemberPlan Member(EnumValueModel value, DocComposer docs) => new(
        value.Name,
        DocBlock.Of(
            docs.Summary(DocXml.From(value.Doc)),
            docs.Remarks(WireNames.Value(value), XmlSentences.OfCertainty(value.Certainty, value.Note))));

    private static FactPlan Fact(EnumModel model, FactModel fact, int index, DocComposer docs)
    {
        DocXml text = DocXml.From(fact.Doc);
        return new FactPlan(
            fact.Name,
            fact.Type is EnumRef reference ? reference.Name : CSharpType.Of(fact.Type),
            KnownDoc(text, Phrases.KnownFact, docs),
            OpenDoc(text, Phrases.OpenFact, docs),
            model.Values
                .Select(value => new FactArm(value.Name, FactValue(fact.Type, value.Facts[index])))
                .ToEquatableArray());
    }

    // An extensible value can contain a number that is not a member, so both methods of a pair throw the same exception.
    private static DocBlock KnownDoc(DocXml text, DocXml returns, DocComposer docs) =>
        MethodDoc(text, Phrases.KnownValue, returns, Phrases.KnownNoMember, docs);

    private static DocBlock OpenDoc(DocXml text, DocXml returns, DocComposer docs) =>
        MethodDoc(text, Phrases.OpenValue, returns, Phrases.OpenNoMember, docs);

    private static DocBlock ParseDoc(DocComposer docs) => DocBlock.Of(
        docs.Summary(Phrases.ParseWireText),
        docs.Param("text", Phrases.ParsedText),
        docs.Param("value", Phrases.ParsedValue),
        docs.Returns(Phrases.IsParsed));

    private static DocBlock MethodDoc(
        DocXml text, DocXml value, DocXml returns, DocXml noMember, DocComposer docs) => DocBlock.Of(
        docs.Summary(text),
        docs.Param("value", value),
        docs.Returns(returns),
        docs.Exception("ArgumentOutOfRangeException", noMember));

    private static string FactValue(TypeRef type, string value) => type switch
    {
        EnumRef reference => $"{reference.Name}.{Identifier.Escape(value)}",
        ScalarRef { Kind: ScalarKind.Text } => CSharpLiteral.Of(value),
        _ => value,
    };
}
