using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Documentation that the files of groups and of the service have in common.</summary>
internal static class ServerDocs
{
    /// <summary>Documentation of an interface of handlers.</summary>
    /// <param name="docs">Composes comments.</param>
    /// <param name="summary">The description of the handlers.</param>
    public static DocBlock HandlersDoc(this DocComposer docs, DocXml summary) =>
        DocBlock.Of(docs.Summary(summary), docs.Remarks(ServerPhrases.ReturnsExamples));

    /// <summary>Documentation of a method that maps routes.</summary>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock MapDoc(this DocComposer docs) => DocBlock.Of(
        docs.Summary(ServerPhrases.Map),
        docs.Param("routes", ServerPhrases.RoutesParameter),
        docs.Param("handlers", ServerPhrases.HandlersParameter));
}
