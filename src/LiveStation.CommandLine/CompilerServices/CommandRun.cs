using System.ComponentModel;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>One run of the command of an operation: its values, and the receiver of its response.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CommandRun
{
    private protected CommandRun()
    {
    }

    /// <summary>Returns a value that must be given.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="codec">Reads the value.</param>
    /// <param name="name">Name of the argument or option.</param>
    /// <returns>The value.</returns>
    public abstract T Value<T>(JsonCodec<T> codec, string name);

    /// <summary>Returns a value; the default value of its type when it is not given.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="codec">Reads the value.</param>
    /// <param name="name">Name of the option.</param>
    /// <returns>The value.</returns>
    public abstract T? ValueOrDefault<T>(JsonCodec<T> codec, string name);

    /// <summary>Returns a value; null when it is not given.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="codec">Reads the value.</param>
    /// <param name="name">Name of the option.</param>
    /// <returns>The value.</returns>
    public abstract T? ValueOrNull<T>(JsonCodec<T> codec, string name)
        where T : struct;

    /// <summary>Returns the body of the request.</summary>
    /// <typeparam name="T">Type of the body.</typeparam>
    /// <param name="codec">Reads the body.</param>
    /// <returns>The body.</returns>
    public abstract T Body<T>(JsonCodec<T> codec);

    /// <summary>Sends a request whose response has no content.</summary>
    /// <param name="request">The request.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract Task NoneAsync(ApiCall<NoContent> request);

    /// <summary>Sends a request whose response is one value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">Writes the value.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract Task ObjectAsync<T>(ApiCall<T> request, JsonCodec<T> codec);

    /// <summary>Sends a request whose response is one value with a count.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">Writes the value.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract Task CountedAsync<T>(ApiCall<Counted<T>> request, JsonCodec<T> codec);

    /// <summary>Sends a request whose response is a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">Writes an item.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract Task ListAsync<T>(ApiCall<ResultList<T>> request, JsonCodec<T> codec);

    /// <summary>Sends requests for one page or for all pages of a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="plan">How pages are counted.</param>
    /// <param name="page">Number of the first page; null when it is not given.</param>
    /// <param name="size">Size of a page; null when it is not given.</param>
    /// <param name="request">Creates the request for a page number and a page size.</param>
    /// <param name="codec">Writes an item.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract Task PagesAsync<T>(
        PagePlan<T> plan, int? page, int? size, Func<int?, int?, ApiCall<ResultList<T>>> request, JsonCodec<T> codec);
}
