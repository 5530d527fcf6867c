using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Replies;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>What the answers of an API are wrapped in: names of the members around the content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Envelope
{
    /// <summary>Number of the member with the content.</summary>
    internal const int ContentNumber = 0;

    /// <summary>Number of the member with an error.</summary>
    internal const int ErrorNumber = 1;

    /// <summary>Number of the member with the number of all matches.</summary>
    internal const int TotalNumber = 2;

    /// <summary>Names the members.</summary>
    /// <param name="content">Member that holds the content.</param>
    /// <param name="total">Member that holds the number of all matches, beside a list.</param>
    /// <param name="error">Member that holds an error.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
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

    /// <summary>Member that holds the content.</summary>
    public string Content { get; }

    /// <summary>Member that holds the number of all matches, beside a list.</summary>
    public string Total { get; }

    /// <summary>Member that holds an error.</summary>
    public string Error { get; }

    /// <summary>The three names: content, error, total.</summary>
    internal MemberNames Names { get; }

    /// <summary>The names of a response in which the number of all matches has no place, and is an unknown member.</summary>
    internal MemberNames NamesWithoutTotal { get; }

    /// <summary>The content's name with what stands around it.</summary>
    internal byte[] ContentName { get; }

    /// <summary>The total's name with what stands around it.</summary>
    internal byte[] TotalName { get; }

    /// <summary>An answer whose content is one value. What stands beside the content is discarded and reported as drift.</summary>
    /// <typeparam name="T">Kind of the value.</typeparam>
    /// <param name="codec">Its codec.</param>
    /// <returns>Codec of the whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<T> Object<T>(JsonCodec<T> codec) => new ObjectReplyCodec<T>(this, Guard.NotNull(codec));

    /// <summary>An answer whose content is a list.</summary>
    /// <typeparam name="T">Kind of the items.</typeparam>
    /// <param name="codec">Codec of an item.</param>
    /// <returns>Codec of the whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<ResultList<T>> List<T>(JsonCodec<T> codec) =>
        new ListReplyCodec<T>(this, Guard.NotNull(codec).List);

    /// <summary>An answer whose content is one value, with a count of matches beside it.</summary>
    /// <typeparam name="T">Kind of the value.</typeparam>
    /// <param name="codec">Its codec.</param>
    /// <returns>Codec of the whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public ReplyCodec<Counted<T>> Counted<T>(JsonCodec<T> codec) =>
        new CountedReplyCodec<T>(this, Guard.NotNull(codec));

    /// <summary>An answer without a body.</summary>
    /// <returns>Codec of the whole answer.</returns>
    public ReplyCodec<NoContent> None() => new NoContentReplyCodec(this);

    private static byte[] NameOf(string name) =>
        [(byte)',', .. RelaxedText.Quoted(name), (byte)':'];
}
