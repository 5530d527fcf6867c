namespace FriendTests;

internal static class StudioTests
{
    public static FriendOne.Studio One(FriendOne.Studio studio) => studio;

    public static FriendTwo.Studio Two(FriendTwo.Studio studio) => studio;
}
