using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client.Callbacks;

/// <summary>Composes the documentation of the members that describe and read a message.</summary>
internal static class CallbackDocs
{
    /// <summary>Documentation of the property that describes the callback.</summary>
    /// <param name="callback">The message.</param>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock OfMessages(CallbackModel callback, DocComposer docs) => DocBlock.Of(
    [
        docs.Summary(ClientPhrases.MessagesOf(callback.Id)),
        docs.Remarks(null, XmlSentences.OfCertainty(callback.Certainty, callback.Note)),
        .. docs.PageLinks(callback.Reference),
    ]);

    /// <summary>Documentation of the method that reads bytes.</summary>
    /// <param name="callback">The message.</param>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock OfBytes(CallbackModel callback, DocComposer docs) => DocBlock.Of(
    [
        .. Beginning(callback, docs, how: null),
        docs.Returns(ClientPhrases.Message),
        docs.Exception("ApiFormatException", ClientPhrases.InvalidMessage),
        docs.Exception("InvalidOperationException", Phrases.OtherContract),
        .. docs.PageLinks(callback.Reference),
    ]);

    /// <summary>Documentation of the method that reads from a stream.</summary>
    /// <param name="callback">The message.</param>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock OfStream(CallbackModel callback, DocComposer docs) =>
        Received(callback, docs, ClientPhrases.MessageStream);

    /// <summary>Documentation of the method that reads from a pipe.</summary>
    /// <param name="callback">The message.</param>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock OfPipe(CallbackModel callback, DocComposer docs) =>
        Received(callback, docs, ClientPhrases.MessagePipe);

    private static DocBlock Received(CallbackModel callback, DocComposer docs, DocXml how) => DocBlock.Of(
    [
        .. Beginning(callback, docs, how),
        docs.Param("maxBytes", ClientPhrases.MessageMaxBytes),
        docs.Param(ParameterName.Token, ClientPhrases.CancellationToken),
        docs.Returns(ClientPhrases.Message),
        docs.Exception("ArgumentOutOfRangeException", ClientPhrases.InvalidMaxBytes),
        docs.Exception("ApiFormatException", ClientPhrases.InvalidOrLargeMessage),
        docs.Exception("InvalidOperationException", Phrases.OtherContract),
        docs.Exception("OperationCanceledException", ClientPhrases.Canceled),
        .. docs.PageLinks(callback.Reference),
    ]);

    private static IEnumerable<DocTag?> Beginning(CallbackModel callback, DocComposer docs, DocXml? how) =>
    [
        docs.Summary(DocXml.From(callback.Doc)),
        docs.Remarks(how, XmlSentences.OfCertainty(callback.Certainty, callback.Note)),
        docs.Param("utf8", ClientPhrases.MessageBytes),
        docs.Param("onDrift", ClientPhrases.MessageDrift),
    ];
}
