using System.ComponentModel;
using System.Net;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The error codes of an API.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorCatalog
{
    private readonly Dictionary<(ErrorLayer Layer, int Code), ApiErrorInfo> _errors;

    /// <summary>Initializes a new instance of the <see cref="ApiErrorCatalog"/> class.</summary>
    /// <param name="errors">The error codes.</param>
    /// <exception cref="ArgumentException">A layer has the same code twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is null.</exception>
    public ApiErrorCatalog(params ApiErrorInfo[] errors) =>
        _errors = Guard.NotNull(errors).ToDictionary(static error => (error.Layer, error.Code));

    /// <summary>The error codes.</summary>
    public IReadOnlyCollection<ApiErrorInfo> Errors => _errors.Values;

    /// <summary>Looks up an error code.</summary>
    /// <param name="layer">
    /// The layer of the code; null to search the codes of the service first and then those of the gateway.
    /// </param>
    /// <param name="code">The error code.</param>
    /// <returns>The entry; null if the code is not defined.</returns>
    public ApiErrorInfo? Find(ErrorLayer? layer, int code) => layer is { } known
        ? In(known, code)
        : In(ErrorLayer.Service, code) ?? In(ErrorLayer.Gateway, code) ?? In(ErrorLayer.Unknown, code);

    /// <summary>Gets the entry of an error response.</summary>
    /// <param name="layer">The layer that created the response. Only codes of this layer are used.</param>
    /// <param name="code">The code of the response; null if it has none.</param>
    /// <param name="status">
    /// The HTTP status code of the response. If the layer is unknown, the code decides and the status confirms: of
    /// several entries the one with this status is used. A code that looks like an HTTP status code requires it,
    /// because other servers often repeat the HTTP status code in the body.
    /// </param>
    internal ApiErrorInfo? Match(ErrorLayer layer, int? code, HttpStatusCode status)
    {
        if (code is not { } number)
            return null;
        if (layer != ErrorLayer.Unknown)
            return In(layer, number);
        ApiErrorInfo?[] candidates =
            [In(ErrorLayer.Service, number), In(ErrorLayer.Gateway, number), In(ErrorLayer.Unknown, number)];
        return Array.Find(candidates, error => error?.HttpStatus == (int)status)
            ?? Array.Find(candidates, error => error is not null && IsClear(error));
    }

    /// <summary>
    /// Whether a code is sufficient without its HTTP status code. A code that can be a repeated HTTP status code is
    /// not, unless both have the same meaning.
    /// </summary>
    private static bool IsClear(ApiErrorInfo error) =>
        error.HttpStatus is null || error.HttpStatus == error.Code || error.Code is < 100 or > 599;

    private ApiErrorInfo? In(ErrorLayer layer, int code) =>
        _errors.TryGetValue((layer, code), out ApiErrorInfo? error) ? error : null;
}
