using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Calls;

/// <summary>The properties of an operation that do not depend on the type of its result.</summary>
internal interface IOperation
{
    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    string Id { get; }

    /// <summary>The HTTP method in uppercase.</summary>
    string Method { get; }

    /// <summary>The path with placeholders in braces, without the prefix of the zone.</summary>
    string Route { get; }

    /// <summary>The HTTP method.</summary>
    HttpMethod HttpMethod { get; }

    /// <summary>Whether the operation only reads, so that sending it twice does no harm.</summary>
    bool IsRead { get; }

    /// <summary>Finds the secrets of the response.</summary>
    ISecretCollector Secrets { get; }
}
