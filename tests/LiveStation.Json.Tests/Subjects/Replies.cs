using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The responses of all operations, each with the codec of its operation.</summary>
internal static class Replies
{
    private static readonly EnvelopeModel Names = Spec.Model.Service.Envelope;

    /// <summary>The type of a whole response: no type of the spec has this name.</summary>
    public static ObjectRef Wrapped { get; } = new("(answer)");

    public static IEnumerable<Subject> All => Spec.Operations.Select(Of);

    public static Subject Of(OperationModel operation) => new ReplySubject(operation)
    {
        Envelope = EnvelopeOf(operation),
        KeepsUnknownInEnvelope = operation.Reply is ReplyShape.List or ReplyShape.Counted,
        HasRecogniser = operation.Reply != ReplyShape.None,
        Writes = operation.Reply != ReplyShape.None,
    };

    private static ObjectShape EnvelopeOf(OperationModel operation)
    {
        TypeRef content = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        return new ObjectShape(operation.Reply switch
        {
            // The body of a response without content is skipped, whatever it contains.
            ReplyShape.None => [],
            ReplyShape.Object => [new MemberShape(Names.Content, new Place(content, Presence.Content), [])],
            _ =>
            [
                new MemberShape(Names.Content, new Place(content, Presence.Content), []),
                new MemberShape(Names.Total, new Place(new ScalarRef(ScalarKind.Integer64), Presence.Optional), []),
            ],
        })
        {
            Others = [Names.Content, Names.Total, Names.Error],
        };
    }

    private sealed class ReplySubject(OperationModel model)
        : Subject("reply of " + model.Id, new Place(Wrapped, Presence.Content))
    {
        private ICodecUnderTest? _codec;

        public override ICodecUnderTest Codec => _codec ??= Generated.Wrap(typeof(ReplyUnderTest<>), ReplyOf());

        private object ReplyOf()
        {
            string name = char.ToUpperInvariant(model.Id[0]) + model.Id[1..];
            object operation = Generated.Static($"{name}Operation", "Instance");
            return operation.GetType().GetProperty(nameof(ApiOperation<int>.Reply))!.GetValue(operation)!;
        }
    }
}
