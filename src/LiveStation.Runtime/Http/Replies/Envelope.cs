using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Replies;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The names of the envelope properties in the responses of an API: content, total and error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Envelope
{
    /// <summary>The index of the content property.</summary>
    internal const int ContentNumber = 0;

    /// <summary>The index of the error property.</summary>
    internal const int ErrorNumber = 1;

    /// <summary>The index of the property with the total number of matching items.</summary>
    internal const int TotalNumber = 2;

    /// <summary>Initializes a new instance of the <see cref="Envelope"/> class.</summary>
    /// <param name="content">The name of the content property.</param>
    /// <param name="total">The name of the property that contains the total number of matching items.</param>
    /// <param name="error">The name of the error property.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="content"/>, <paramref name="total"/> or <paramref name="error"/> is null.
    /// </exception>
    public Envelope(string content, string total, string error)
    {
        Content = Guard.NotNull(content);
        Total = Guard.NotNull(total);
        Error = Guard.NotNull(error);
        Names = new MemberNames(Content, Error, Total);
        NamesWithoutTotal = new MemberNames(Content, Error);
        ContentName = NameOf(Content);
        TotalName = NameOf(Total);
    }

    /// <summary>The name of the content property.</summary>
    public string Content { get; }

    /// <summary>The name of the property that contains the total number of matching items.</summary>
    public string Total { get; }

    /// <summary>The name of the error property.</summary>
    public string Error { get; }

    /// <summary>The three names in the order content, error, total.</summary>
    internal MemberNames Names { get; }

    /// <summary>
    /// The names for a response without a total number of matching items. There it is an unknown property.
    /// </summary>
    internal MemberNames NamesWithoutTotal { get; }

    /// <summary>The encoded content name with its delimiters.</summary>
    internal byte[] ContentName { get; }

    /// <summary>The encoded total name with its delimiters.</summary>
    internal byte[] TotalName { get; }

    /// <summary>Creates the codec of a response with one value as its content.</summary>
    /// <remarks>Other properties of the response are discarded and reported as drift.</remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="codec">The codec of the value.</param>
    /// <returns>The codec of the response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<T> Object<T>(JsonCodec<T> codec) => new ObjectReplyCodec<T>(this, Guard.NotNull(codec));

    /// <summary>Creates the codec of a response with a list as its content.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="codec">The codec of an item.</param>
    /// <returns>The codec of the response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<ResultList<T>> List<T>(JsonCodec<T> codec) =>
        new ListReplyCodec<T>(this, Guard.NotNull(codec).List);

    /// <summary>
    /// Creates the codec of a response with one value as its content and the total number of matching items.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="codec">The codec of the value.</param>
    /// <returns>The codec of the response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<Counted<T>> Counted<T>(JsonCodec<T> codec) =>
        new CountedReplyCodec<T>(this, Guard.NotNull(codec));

    /// <summary>Creates the codec of a response without a body.</summary>
    /// <returns>The codec of the response.</returns>
    public ReplyCodec<NoContent> None() => new NoContentReplyCodec(this);

    private static byte[] NameOf(string name) =>
        [(byte)',', .. RelaxedText.Quoted(name), (byte)':'];
}
