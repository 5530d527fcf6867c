using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A message that the service sends to a callback endpoint of the customer.</summary>
/// <param name="Id">Name in the spec, such as <c>eventCallback</c>; unique among operations and callbacks.</param>
/// <param name="Name">Name in PascalCase, such as <c>Event</c>.</param>
/// <param name="Doc">Description of the message.</param>
/// <param name="Body">Name of its type.</param>
/// <param name="Reference">Slug of the vendor's page.</param>
/// <param name="Certainty">Certainty of the facts.</param>
/// <param name="Examples">Its examples, as compact JSON by name, in the order of the spec.</param>
internal sealed record CallbackModel(
    string Id,
    string Name,
    DocText Doc,
    string Body,
    string Reference,
    CertaintyKind Certainty,
    EquatableArray<MessageModel> Examples)
{
    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }

    /// <summary>Name of the type of log entries that it sends; null when unknown.</summary>
    public string? Sends { get; init; }

    /// <summary>Wire names that lead to its addresses; the first that has a value is used.</summary>
    public EquatableArray<string> To { get; init; }
}

/// <summary>An example of a message.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Body">The message, as compact JSON in the documented form.</param>
internal sealed record MessageModel(string Name, string Body);
