using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Calls;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>One operation of an API. Generated code has one static instance for each.</summary>
/// <typeparam name="T">What a call of it gives.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T>
{
    private readonly RouteTemplate _route;

    /// <summary>Describes an operation.</summary>
    /// <param name="id">Its name in the spec.</param>
    /// <param name="method">HTTP method in upper case.</param>
    /// <param name="route">Path with placeholders in braces, without the prefix of the zone.</param>
    /// <param name="reply">Codec of its answer.</param>
    /// <param name="regions">Codes of the regions it exists in; none for all.</param>
    /// <exception cref="ArgumentException">The route is malformed.</exception>
    public ApiOperation(string id, string method, string route, ReplyCodec<T> reply, params string[] regions)
    {
        Id = Guard.NotNull(id);
        Method = Guard.NotNull(method);
        Route = Guard.NotNull(route);
        Reply = Guard.NotNull(reply);
        Regions = Guard.NotNull(regions).Length == 0 ? null : regions;
        _route = new RouteTemplate(route);
        HttpMethod = new HttpMethod(method);
    }

    /// <summary>Name in the spec.</summary>
    public string Id { get; }

    /// <summary>HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>Path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route { get; }

    /// <summary>Codes of the regions it exists in; null for all.</summary>
    public IReadOnlyList<string>? Regions { get; }

    /// <summary>Codec of the answer.</summary>
    public ReplyCodec<T> Reply { get; }

    internal HttpMethod HttpMethod { get; }

    /// <summary>A call of a route without placeholders.</summary>
    /// <returns>The call.</returns>
    public ApiCall<T> At() => new(this, _route.Fill());

    /// <summary>A call of a route with one placeholder.</summary>
    /// <param name="first">Value of the placeholder, not encoded.</param>
    /// <returns>The call. Sending it fails when the value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first) => new(this, _route.Fill(first));

    /// <summary>A call of a route with two placeholders.</summary>
    /// <param name="first">Value of the first placeholder, not encoded.</param>
    /// <param name="second">Value of the second.</param>
    /// <returns>The call. Sending it fails when a value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first, PathValue second) => new(this, _route.Fill(first, second));

    /// <summary>A call of a route with three placeholders.</summary>
    /// <param name="first">Value of the first placeholder, not encoded.</param>
    /// <param name="second">Value of the second.</param>
    /// <param name="third">Value of the third.</param>
    /// <returns>The call. Sending it fails when a value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first, PathValue second, PathValue third) =>
        new(this, _route.Fill(first, second, third));
}
