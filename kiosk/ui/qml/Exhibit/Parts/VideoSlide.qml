import QtQuick
import QtMultimedia
import Exhibit.Backend

// A video as the attract loop shows it: from its first frame, which is there before anybody sees it, to its last,
// which stays until what comes next covers it. Its sound is off.
ExhibitLayer {
    id: film

    required property Slide slide
    // Whether nothing else plays, so that it begins again by itself.
    property bool alone: false
    property bool framed: false

    ready: framed
    onSeenChanged: if (seen)
        player.play()

    // No ground beneath it: that would show through while the picture fades in.
    VideoOutput {
        id: picture

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
        endOfStreamPolicy: VideoOutput.KeepLastFrame
    }

    Connections {
        target: picture.videoSink

        function onVideoFrameChanged() {
            film.framed = true;
        }
    }

    MediaPlayer {
        id: player

        source: film.slide.video
        videoOutput: picture
        loops: film.alone ? MediaPlayer.Infinite : 1
        // Pausing decodes the first frame.
        Component.onCompleted: pause()
        // A file that is missing fails while this is still being made.
        onErrorOccurred: (_, words) => Qt.callLater(film.failed, words)
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.EndOfMedia)
                film.ended();
            else if (mediaStatus === MediaPlayer.LoadedMedia && !hasVideo)
                film.failed("no-picture");
        }
    }

    Timer {
        interval: 5000
        running: !film.framed
        onTriggered: film.failed("no-beginning")
    }

    // A decoder that is stuck reports neither its end nor an error: only the position tells.
    Timer {
        property real last: -1

        interval: 3000
        repeat: true
        running: film.seen && player.playbackState === MediaPlayer.PlayingState
        onRunningChanged: last = -1
        onTriggered: {
            if (player.position === last)
                film.failed("stuck");
            last = player.position;
        }
    }
}
